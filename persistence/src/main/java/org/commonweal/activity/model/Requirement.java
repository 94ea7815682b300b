package org.commonweal.activity.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.commonweal.competency.model.Competency;
import org.commonweal.competency.model.PartnerCompetency;
import org.commonweal.shared.model.RuleViolation;

/** A competency that whoever does the activity must have, or had better have. */
@Embeddable
public class Requirement {

    private static final int HEAVIEST = 5;

    @Enumerated(EnumType.STRING)
    private Competency competency;

    @Column(name = "min_level")
    private int minLevel;

    private boolean mandatory;

    private int weight;

    protected Requirement() { } // for JPA

    /** @param weight how much an optional one matters, 1 to 5; 0 for a mandatory one */
    public Requirement(Competency competency, int minLevel, boolean mandatory, int weight) {
        if (minLevel < 1 || minLevel > PartnerCompetency.HIGHEST) {
            throw new RuleViolation("activity.levelOutOfRange", PartnerCompetency.HIGHEST);
        }
        if (mandatory ? weight != 0 : weight < 1 || weight > HEAVIEST) {
            throw new RuleViolation("activity.weightOutOfRange", HEAVIEST);
        }
        this.competency = competency;
        this.minLevel = minLevel;
        this.mandatory = mandatory;
        this.weight = weight;
    }

    public Competency competency() {
        return competency;
    }

    public int minLevel() {
        return minLevel;
    }

    public boolean mandatory() {
        return mandatory;
    }

    public int weight() {
        return weight;
    }
}
