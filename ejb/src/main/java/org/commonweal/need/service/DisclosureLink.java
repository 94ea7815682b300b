package org.commonweal.need.service;

/**
 * Two measures of the same people: every unit of {@code fewer} brings at least one of {@code more} (households and their
 * persons). At the same cell they are hidden together, and an attacker is taken to know that one is not above the other.
 */
public record DisclosureLink(String fewer, String more) { }
