package org.commonweal.allocation.model;

import java.util.UUID;

/**
 * What is left to do in a plan.
 *
 * @param unmet    activities without a partner
 * @param declined assignments a partner said no to
 */
public record PlanWork(UUID id, PlanStatus status, String submittedBy, long unmet, long declined) { }
