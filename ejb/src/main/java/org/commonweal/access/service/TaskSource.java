package org.commonweal.access.service;

import java.util.List;
import org.commonweal.access.model.Scope;

/**
 * A capability that knows what waits for people. An {@code @ApplicationScoped} bean of a later capability implements it, so
 * that the home page of everyone can ask all of them without knowing any.
 */
public interface TaskSource {

    /** What waits for this caller, most urgent first; called inside a transaction. */
    List<Task> tasks(Scope scope);
}
