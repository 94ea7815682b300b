package org.commonweal.assessment.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.commonweal.shared.model.Ids;

/** What a household answered in one round, by concept; read from its newest submission of that round. */
@Entity
@Table(name = "assessment")
public class Assessment {

    @Id
    private UUID id = Ids.next();

    @Version
    private long version;

    @NotNull
    private UUID household;

    @NotNull
    private UUID round;

    @NotNull
    private UUID submission;

    @Column(name = "assessed_on")
    private LocalDate assessedOn;

    @NotNull
    private String answers;

    protected Assessment() { } // for JPA

    /** @param answersJson concept names to codes, as {@code Answers.toJson} writes them */
    public Assessment(UUID household, UUID round, UUID submission, LocalDate assessedOn, String answersJson) {
        this.household = household;
        this.round = round;
        this.submission = submission;
        this.assessedOn = assessedOn;
        this.answers = answersJson;
    }

    /** A newer submission of the same round takes the place of the older; both stay kept as they came. */
    public void answerAnew(UUID newSubmission, LocalDate newAssessedOn, String newAnswersJson) {
        submission = newSubmission;
        assessedOn = newAssessedOn;
        answers = newAnswersJson;
    }

    public UUID id() {
        return id;
    }

    public UUID household() {
        return household;
    }

    public UUID round() {
        return round;
    }

    public UUID submission() {
        return submission;
    }

    public LocalDate assessedOn() {
        return assessedOn;
    }

    public String answersJson() {
        return answers;
    }
}
