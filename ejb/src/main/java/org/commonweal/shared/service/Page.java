package org.commonweal.shared.service;

import java.util.List;

/** Some of a list: the items from {@code first} on, and how many there are in all. */
public record Page<T>(List<T> items, int first, long total) { }
