package org.commonweal.allocation.service;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.commonweal.activity.model.ActivityLine;
import org.commonweal.activity.model.LocalText;
import org.commonweal.allocation.model.AssignmentLine;
import org.commonweal.allocation.model.AssignmentStatus;

/**
 * One activity on the board.
 *
 * @param packageName empty when it stands alone
 * @param places      names of the wards, or how many there are
 * @param held        who has it; empty when it is unmet
 * @param possible    other partners who could do it, and {@code blocked} those who could not, when the plan was last solved
 * @param declines    how often a partner said no to it
 * @param overloaded  whether its partner is above the comfortable load in a period of the activity
 * @param missing     what an unmet activity lacks (a {@link Reason.Kind})
 * @param nearest     the partner with the least in its way, and what that is
 */
public record BoardRow(ActivityLine activity, Optional<LocalText> packageName, LocalText name, String places, Optional<AssignmentLine> held,
                       String partnerName, int possible, int blocked, long declines, boolean overloaded, Optional<Reason.Kind> missing, String nearest,
                       List<Reason> nearestReasons) {

    public UUID id() {
        return activity.id();
    }

    public boolean met() {
        return held.isPresent();
    }

    public boolean locked() {
        return held.map(AssignmentLine::locked).orElse(false);
    }

    public boolean overridden() {
        return held.map(AssignmentLine::overridden).orElse(false);
    }

    public int fit() {
        return held.map(AssignmentLine::fit).orElse(0);
    }

    public String status() {
        return held.map(line -> line.status().name()).orElse("UNMET");
    }

    /** Whether nobody at all could do it, as far as the last solve knows. */
    public boolean hopeless() {
        return !met() && possible == 0 && blocked > 0;
    }

    /** Whether the reasons were written for it since it was solved. */
    public boolean explained() {
        return possible + blocked > 0;
    }

    boolean is(String wanted) {
        return switch (wanted) {
            case "LOCKED" -> locked();
            case "OVERRIDDEN" -> overridden();
            case "OVERLOADED" -> overloaded;
            case "DECLINED" -> declines > 0;
            case "BLOCKED" -> hopeless();
            default -> wanted.equals(status()) || wanted.equals(activity.domain().name());
        };
    }

    BoardRow overloaded(boolean now) {
        return new BoardRow(activity, packageName, name, places, held, partnerName, possible, blocked, declines, now, missing, nearest, nearestReasons);
    }

    /** For the dots: 0 nobody, 1 proposed or offered, 2 accepted. */
    public int committed() {
        return held.map(line -> line.status() == AssignmentStatus.ACCEPTED ? 2 : 1).orElse(0);
    }

    public UUID partner() {
        return held.map(AssignmentLine::partner).orElse(null);
    }
}
