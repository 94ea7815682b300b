/**
 * How does it come in and go out? Uploads kept in pieces, imports with their life story, mappings that are used again,
 * and everything that was wrong with a file.
 */
package org.commonweal.exchange.model;
