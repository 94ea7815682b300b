/**
 * Where is it? The administrative tree with P-codes, each unit with the days it is valid, and the settlements under it.
 */
package org.commonweal.place.model;
