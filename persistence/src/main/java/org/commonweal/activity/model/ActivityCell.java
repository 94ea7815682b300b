package org.commonweal.activity.model;

import jakarta.persistence.Embeddable;
import java.util.Objects;

/** Households with this severity and rung of the need; the rung is '' where the need has no ladder or no rung is known. */
@Embeddable
public class ActivityCell {

    private int severity;

    private String level;

    protected ActivityCell() { } // for JPA

    public ActivityCell(int severity, String level) {
        this.severity = severity;
        this.level = Objects.requireNonNull(level);
    }

    public int severity() {
        return severity;
    }

    public String level() {
        return level;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ActivityCell cell && cell.severity == severity && cell.level.equals(level);
    }

    @Override
    public int hashCode() {
        return Objects.hash(severity, level);
    }
}
