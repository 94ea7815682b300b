package org.commonweal.allocation.model;

/** Where an assignment is in its life, see {@link Assignment}. */
public enum AssignmentStatus {
    PROPOSED, OFFERED, ACCEPTED, DECLINED, REPLACED;

    /** Whether it holds the activity and the partner's room. */
    public boolean held() {
        return this == PROPOSED || promised();
    }

    /** Whether a second person has approved it, so that it counts against the partner's capacity in every plan. */
    public boolean promised() {
        return this == OFFERED || this == ACCEPTED;
    }
}
