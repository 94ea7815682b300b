package org.commonweal.access.service;

import java.util.List;
import org.commonweal.access.model.Scope;

/**
 * A capability that knows what waits for people. An {@code @ApplicationScoped} bean of a later capability implements it, so
 * that the home page of everyone can ask all of them without knowing any.
 */
public interface TaskSource {

    /** Which sources come first on the home page: what holds other people up has the smallest number. */
    int order();

    /** What waits for this caller, most urgent first, by a fixed number of statements however much there is; called inside a transaction. */
    List<Task> tasks(Scope scope);
}
