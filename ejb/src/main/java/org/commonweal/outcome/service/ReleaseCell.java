package org.commonweal.outcome.service;

/**
 * One figure with everything that says what it is, for files. Codes are empty where it sums over them.
 *
 * @param place  name of the municipality
 * @param group  sex of the head (households) or of the person (persons)
 * @param state  what became of the need
 */
public record ReleaseCell(String measure, String need, String place, String group, String state, Figure figure) { }
