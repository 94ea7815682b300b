package org.commonweal.assessment.service;

/**
 * Something that has to be put right before a household can be taken in.
 *
 * @param field which field: {@code round}, {@code answers.WATER_MINUTES}, {@code people.2.AGE} (from 0)
 * @param key   message key
 */
public record EntryProblem(String field, String key) { }
