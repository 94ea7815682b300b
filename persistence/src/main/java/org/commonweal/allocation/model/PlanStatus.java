package org.commonweal.allocation.model;

/** Where a plan is in its life, see {@link AllocationPlan}. */
public enum PlanStatus {
    DRAFT, SOLVING, PROPOSED, SUBMITTED, APPROVED, RETURNED;

    /** Whether the manager may still change who does what. */
    public boolean open() {
        return this == PROPOSED || this == RETURNED;
    }
}
