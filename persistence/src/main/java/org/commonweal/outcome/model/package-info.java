/**
 * What may be said outside about what was found and done. A manager prepares a release, a second one publishes it, and from
 * then on it never changes; donors read releases and nothing else.
 */
package org.commonweal.outcome.model;
