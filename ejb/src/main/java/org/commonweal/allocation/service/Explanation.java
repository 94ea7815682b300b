package org.commonweal.allocation.service;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Why one activity has the partner it has, or none: a verdict on every partner of the framework.
 *
 * @param chosen  the partner in the plan; empty when the activity is unmet
 * @param missing what an unmet activity lacks; empty when it has a partner
 */
public record Explanation(UUID activity, Optional<UUID> chosen, List<Verdict> verdicts, Optional<Missing> missing) {

    /** What is said of a partner. */
    public enum Kind { CHOSEN, POSSIBLE, BLOCKED }

    /**
     * What the plan as a whole loses, in thousandths of a need point, if this partner did it: exact when both ends agree, else
     * the true loss lies between.
     */
    public record Loss(long atLeast, long atMost) {

        public static final Loss NONE = new Loss(0, 0);

        public boolean exact() {
            return atLeast == atMost;
        }
    }

    /**
     * The verdict on one partner.
     *
     * @param loss    of a POSSIBLE partner
     * @param reasons of a BLOCKED partner: take these away and it is no longer blocked
     * @param changes of a POSSIBLE partner: what else would move, activity to its new partner (empty = nobody)
     */
    public record Verdict(UUID partner, Kind kind, Loss loss, List<Reason> reasons, Map<UUID, Optional<UUID>> changes) { }

    /**
     * What is missing for an unmet activity.
     *
     * @param kind      the thing most wanted
     * @param nearest   the partners with the least in their way, nearest first, each with what it would take
     * @param holders   activities that hold the room of partners who could do it otherwise
     * @param companion mandatory companions nobody can do
     * @param split     partners who together hold every competency asked, when no single one does
     */
    public record Missing(Reason.Kind kind, List<Near> nearest, List<UUID> holders, List<UUID> companion, List<UUID> split) { }

    /** A partner and what stands between it and the activity. */
    public record Near(UUID partner, List<Reason> reasons) { }
}
