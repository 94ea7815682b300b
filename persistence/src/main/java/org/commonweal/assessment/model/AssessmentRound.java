package org.commonweal.assessment.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.commonweal.shared.model.Ids;
import org.commonweal.shared.model.RuleViolation;

/** One time of asking. A household is assessed at most once a round; the next round shows what changed. */
@Entity
@Table(name = "assessment_round")
public class AssessmentRound {

    @Id
    private UUID id = Ids.next();

    @Version
    private long version;

    @NotBlank
    @Size(max = 120)
    private String name;

    private UUID municipality;

    @NotNull
    @Column(name = "opened_on")
    private LocalDate openedOn;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    private boolean synthetic;

    protected AssessmentRound() { } // for JPA

    /**
     * @param municipality whose round it is, or null for one over several
     * @param synthetic    true for made-up households, which are labelled so wherever they show
     */
    public AssessmentRound(String name, UUID municipality, LocalDate openedOn, boolean synthetic) {
        this.name = name;
        this.municipality = municipality;
        this.openedOn = openedOn;
        this.synthetic = synthetic;
    }

    public void close(LocalDate day) {
        if (day.isBefore(openedOn)) {
            throw new RuleViolation("assessment.closesBeforeItOpens", name, openedOn);
        }
        closedOn = day;
    }

    /** A closed round takes no more answers. */
    public void requireOpen() {
        if (closedOn != null) {
            throw new RuleViolation("assessment.roundClosed", name, closedOn);
        }
    }

    public UUID id() {
        return id;
    }

    public RoundLine line() {
        return new RoundLine(id, name, municipality, openedOn, closedOn, synthetic);
    }
}
