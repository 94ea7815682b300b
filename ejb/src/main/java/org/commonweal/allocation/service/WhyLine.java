package org.commonweal.allocation.service;

import java.util.List;
import java.util.UUID;
import org.commonweal.allocation.service.Explanation.Kind;

/**
 * What is said of one partner for one activity.
 *
 * @param lossLeast in need points; together with {@code lossMost} what the plan would lose, exactly when both are equal
 * @param moves     how many other activities would change hands
 */
public record WhyLine(UUID partner, String name, Kind kind, double lossLeast, double lossMost, boolean exact, List<Reason> reasons, int fit, int moves) {

    private static final double THOUSANDTHS = 1000;

    static WhyLine of(PartnerOffer partner, Explanation.Verdict verdict, int fit) {
        return new WhyLine(partner.id(), partner.name(), verdict.kind(), verdict.loss().atLeast() / THOUSANDTHS, verdict.loss().atMost() / THOUSANDTHS,
                verdict.loss().exact(), verdict.reasons(), fit, Math.max(0, verdict.changes().size() - 1));
    }

    public boolean chosen() {
        return kind == Kind.CHOSEN;
    }

    public boolean possible() {
        return kind == Kind.POSSIBLE;
    }

    public boolean blocked() {
        return kind == Kind.BLOCKED;
    }

    /** Whether a manager may take the named reasons on herself. */
    public boolean overridable() {
        return blocked() && reasons.stream().allMatch(reason -> reason.code().overridable());
    }
}
