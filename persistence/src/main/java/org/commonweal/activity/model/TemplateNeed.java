package org.commonweal.activity.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Set;
import org.commonweal.need.model.NeedDomain;
import org.commonweal.shared.model.RuleViolation;

/** A need that an activity answers, from which severity on, and on which rungs of the ladder. */
@Embeddable
public class TemplateNeed {

    @Enumerated(EnumType.STRING)
    @Column(name = "need_domain")
    private NeedDomain needDomain;

    @Column(name = "min_severity")
    private int minSeverity;

    private String levels;

    private boolean serves;

    protected TemplateNeed() { } // for JPA

    /**
     * @param levels rungs it is meant for; empty = all
     * @param serves done, it meets the need; false = it only helps another activity to do so
     */
    public TemplateNeed(NeedDomain needDomain, int minSeverity, Set<String> levels, boolean serves) {
        if (minSeverity < 1 || minSeverity > NeedDomain.SEVEREST) {
            throw new RuleViolation("activity.severityOutOfRange", NeedDomain.SEVEREST);
        }
        this.needDomain = needDomain;
        this.minSeverity = minSeverity;
        this.levels = levels.isEmpty() ? null : String.join(",", levels.stream().sorted().toList());
        this.serves = serves;
    }

    /** Whether a household with this need is meant; {@code level} is '' where the need has no ladder or no rung is known. */
    public boolean matches(NeedDomain domain, int severity, String level) {
        return domain == needDomain && severity >= minSeverity && (levels == null || levels().contains(level));
    }

    public NeedDomain needDomain() {
        return needDomain;
    }

    public int minSeverity() {
        return minSeverity;
    }

    public Set<String> levels() {
        return levels == null ? Set.of() : Set.of(levels.split(","));
    }

    public boolean serves() {
        return serves;
    }
}
