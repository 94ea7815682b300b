package org.commonweal.access.service;

import java.util.List;

/**
 * One thing that waits for the signed-in person.
 *
 * @param word  key of what is waited for, as a heading; the key + {@code Hint} says what to do about it
 * @param count how many wait, more than 0
 * @param icon  symbol of icons.svg
 * @param page  where it is done, below the context
 */
public record Task(String word, long count, String icon, String page) {

    /** A list of this one task, or none where nothing waits. */
    public static List<Task> some(String word, long count, String icon, String page) {
        return count > 0 ? List.of(new Task(word, count, icon, page)) : List.of();
    }
}
