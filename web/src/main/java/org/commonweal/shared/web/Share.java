package org.commonweal.shared.web;

/**
 * One part of a distribution bar.
 *
 * @param label  words for the reader
 * @param count  how many, at least 0
 * @param colour a colour name of parts.css: cat1 to cat8, sev0 to sev3, women, men, unknown, served, committed, delivered, unmet
 */
public record Share(String label, long count, String colour) { }
