package org.commonweal.household.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.commonweal.shared.model.Ids;
import org.commonweal.shared.model.RuleViolation;

/** What a household agreed to for one purpose, how and when. Withdrawing stops future use; published totals stay. */
@Entity
@Table(name = "consent_record")
public class ConsentRecord {

    /** How it was asked: {@code SELF}, {@code GUARDIAN}, {@code PROXY}; {@code VERBAL_WITNESSED}, {@code WRITTEN}, {@code ELECTRONIC}. */
    public record Asked(String givenBy, String method, String language, String textVersion) {

        public static final Asked VERBALLY = new Asked("SELF", "VERBAL_WITNESSED", null, "2026-1");
    }

    @Id
    private UUID id = Ids.next();

    @Version
    private long version;

    @NotNull
    private UUID household;

    @NotNull
    @Enumerated(EnumType.STRING)
    private ConsentPurpose purpose;

    @NotNull
    @Enumerated(EnumType.STRING)
    private ConsentState state;

    @Size(max = 20)
    @Column(name = "given_by")
    private String givenBy;

    @Size(max = 30)
    private String method;

    @NotNull
    @Column(name = "lawful_basis")
    private String lawfulBasis = "CONSENT";

    @Size(max = 10)
    private String language;

    @Size(max = 20)
    @Column(name = "text_version")
    private String textVersion;

    @NotNull
    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "expires_on")
    private LocalDate expiresOn;

    @Column(name = "withdrawn_on")
    private LocalDate withdrawnOn;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    protected ConsentRecord() { } // for JPA

    public ConsentRecord(UUID household, ConsentPurpose purpose) {
        this.household = household;
        this.purpose = purpose;
        this.state = ConsentState.OFFERED;
    }

    public void decide(boolean given, Asked asked, LocalDate on, LocalDate expires, UUID recordedBy) {
        if (expires != null && !expires.isAfter(on)) {
            throw new RuleViolation("household.consentExpiresBefore", on, expires);
        }
        state = given ? ConsentState.GIVEN : ConsentState.REFUSED;
        givenBy = asked.givenBy();
        method = asked.method();
        language = asked.language();
        textVersion = asked.textVersion();
        decidedOn = on;
        expiresOn = expires;
        withdrawnOn = null;
        this.recordedBy = recordedBy;
    }

    public void withdraw(LocalDate on, UUID recordedBy) {
        if (state != ConsentState.GIVEN) {
            throw new RuleViolation("household.consentNotGiven");
        }
        state = ConsentState.WITHDRAWN;
        withdrawnOn = on;
        this.recordedBy = recordedBy;
    }

    /** True from the day it was given until the day before it expires. */
    public boolean inForceOn(LocalDate day) {
        return state == ConsentState.GIVEN && !day.isBefore(decidedOn) && (expiresOn == null || day.isBefore(expiresOn));
    }

    public ConsentLine line(LocalDate today) {
        return new ConsentLine(purpose, state, inForceOn(today), decidedOn, expiresOn, withdrawnOn);
    }

    public UUID id() {
        return id;
    }

    public ConsentPurpose purpose() {
        return purpose;
    }
}
