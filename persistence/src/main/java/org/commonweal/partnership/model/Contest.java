package org.commonweal.partnership.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.commonweal.shared.model.Ids;
import org.commonweal.shared.model.RuleViolation;

/** A partner says that its passport is wrong; a manager answers. Neither word is changed afterwards. */
@Entity
@Table(name = "partner_contest")
public class Contest {

    @Id
    private UUID id = Ids.next();

    @Version
    private long version;

    @NotNull
    private UUID partner;

    @NotNull
    @Enumerated(EnumType.STRING)
    private ContestSubject subject;

    @NotBlank
    @Size(max = 1000)
    private String wording;

    @NotBlank
    @Column(name = "raised_by")
    private String raisedBy;

    @NotNull
    @Column(name = "raised_at")
    private Instant raisedAt;

    @Size(max = 1000)
    private String answer;

    @Column(name = "answered_by")
    private String answeredBy;

    @Column(name = "answered_at")
    private Instant answeredAt;

    protected Contest() { } // for JPA

    public Contest(UUID partner, ContestSubject subject, String wording, String by, Instant now) {
        this.partner = partner;
        this.subject = subject;
        this.wording = wording;
        this.raisedBy = by;
        this.raisedAt = now;
    }

    public void answer(String answer, String by, Instant now) {
        if (this.answer != null) {
            throw new RuleViolation("partnership.contestAnswered");
        }
        if (answer == null || answer.isBlank()) {
            throw new RuleViolation("shared.fillIn");
        }
        this.answer = answer;
        this.answeredBy = by;
        this.answeredAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID partner() {
        return partner;
    }

    public ContestLine line() {
        return new ContestLine(id, subject, wording, raisedBy, raisedAt, answer, answeredBy, answeredAt);
    }
}
