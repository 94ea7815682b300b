package org.commonweal.allocation.service;

import java.util.List;
import java.util.UUID;

/** Frameworks and rounds a plan can be made of. */
public record PlanChoices(List<Choice> frameworks, List<Choice> rounds) {

    /** Something to choose. */
    public record Choice(UUID id, String label) { }
}
