package org.commonweal.partnership.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.commonweal.shared.model.Period;
import org.commonweal.shared.model.RuleViolation;

/**
 * On what terms a partner works in a framework. Drafted, negotiated, perhaps reviewed by lawyers, signed by both sides, it
 * becomes active when it begins; it may be amended (the next revision, signed again), suspended and taken up again; it ends
 * by its date or by termination and is closed out with a report and an account.
 */
@Entity
@Table(name = "agreement")
public class Agreement {

    @Id
    private UUID id;

    @Version
    private long version;

    @NotNull
    private UUID partner;

    @NotNull
    private UUID framework;

    @NotBlank
    @Size(max = 200)
    private String title;

    private int revision = 1;

    @NotNull
    @Enumerated(EnumType.STRING)
    private AgreementStatus status = AgreementStatus.DRAFT;

    @NotNull
    @Column(name = "valid_from")
    private LocalDate validFrom;

    @NotNull
    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "roles_agreed")
    private boolean rolesAgreed;

    @Column(name = "risks_allocated")
    private boolean risksAllocated;

    @Column(name = "personal_data_flows")
    private boolean personalDataFlows;

    @Column(name = "data_sharing_annex")
    private boolean dataSharingAnnex;

    @Column(name = "conditions_met")
    private boolean conditionsMet;

    @Size(max = 500)
    @Column(name = "suspended_reason")
    private String suspendedReason;

    @Size(max = 500)
    @Column(name = "corrective_action")
    private String correctiveAction;

    @Size(max = 500)
    @Column(name = "handover_plan")
    private String handoverPlan;

    @Size(max = 500)
    @Column(name = "final_report")
    private String finalReport;

    @Size(max = 500)
    @Column(name = "financial_statement")
    private String financialStatement;

    @ElementCollection
    @CollectionTable(name = "agreement_signature", joinColumns = @JoinColumn(name = "agreement"))
    private List<Signature> signatures = new ArrayList<>();

    protected Agreement() { } // for JPA

    public Agreement(UUID id, UUID partner, UUID framework, String title, Period period) {
        this.id = id;
        this.partner = partner;
        this.framework = framework;
        this.title = title;
        run(period);
    }

    public void negotiate() {
        move(AgreementStatus.NEGOTIATION);
    }

    public void reviewLegally() {
        move(AgreementStatus.LEGAL_REVIEW);
    }

    /** Writes down what the content check-list found agreed; asked again for each revision. */
    public void settle(Terms terms) {
        requireOneOf(AgreementStatus.DRAFT, AgreementStatus.NEGOTIATION, AgreementStatus.LEGAL_REVIEW, AgreementStatus.AMENDED);
        rolesAgreed = terms.rolesAgreed();
        risksAllocated = terms.risksAllocated();
        personalDataFlows = terms.personalDataFlows();
        dataSharingAnnex = terms.dataSharingAnnex();
    }

    /** One side signs; when both have, and the terms are complete, the agreement is signed. */
    public void sign(Party party, String signer, LocalDate day) {
        requireOneOf(AgreementStatus.NEGOTIATION, AgreementStatus.LEGAL_REVIEW, AgreementStatus.AMENDED);
        if (!rolesAgreed || !risksAllocated) {
            throw new RuleViolation("partnership.agreementTermsOpen");
        }
        if (personalDataFlows && !dataSharingAnnex) {
            throw new RuleViolation("partnership.agreementNeedsDataAnnex");
        }
        if (signedBy(party)) {
            throw new RuleViolation("partnership.agreementSignedAlready");
        }
        signatures.add(new Signature(revision, party, signer, day));
        if (Arrays.stream(Party.values()).allMatch(this::signedBy)) {
            move(AgreementStatus.SIGNED);
        }
    }

    public void meetConditions() {
        conditionsMet = true;
    }

    /** Begins: on its first day at the earliest, and when what had to come first is there. */
    public void activate(LocalDate today) {
        requireOneOf(AgreementStatus.SIGNED);
        if (today.isBefore(validFrom)) {
            throw new RuleViolation("partnership.agreementTooEarly", validFrom);
        }
        if (!conditionsMet) {
            throw new RuleViolation("partnership.agreementConditionsOpen");
        }
        move(AgreementStatus.ACTIVE);
    }

    /** Opens the next revision of the same agreement; the earlier one holds until the new one is signed. */
    public void amend(Period period) {
        move(AgreementStatus.AMENDED);
        revision++;
        run(period);
    }

    public void suspend(String reason) {
        requireText(reason, "partnership.suspensionNeedsReason");
        move(AgreementStatus.SUSPENDED);
        suspendedReason = reason.strip();
        correctiveAction = null;
    }

    public void resume(String correctiveAction) {
        requireOneOf(AgreementStatus.SUSPENDED);
        requireText(correctiveAction, "partnership.agreementNeedsCorrection");
        move(AgreementStatus.ACTIVE);
        this.correctiveAction = correctiveAction.strip();
    }

    /** Ends by its date; the last day is the one before {@code validTo}. */
    public void expire(LocalDate today) {
        if (today.isBefore(validTo)) {
            throw new RuleViolation("partnership.agreementStillRuns", validTo);
        }
        move(AgreementStatus.EXPIRED);
    }

    public void terminate(String handoverPlan) {
        requireText(handoverPlan, "partnership.agreementNeedsHandover");
        move(AgreementStatus.TERMINATED);
        this.handoverPlan = handoverPlan.strip();
    }

    public void closeOut(String finalReport, String financialStatement) {
        requireText(finalReport, "partnership.agreementNeedsReports");
        requireText(financialStatement, "partnership.agreementNeedsReports");
        move(AgreementStatus.CLOSED_OUT);
        this.finalReport = finalReport.strip();
        this.financialStatement = financialStatement.strip();
    }

    /** Whether new work may rest on it on that day: active (or being amended) and within its dates. */
    public boolean inForceOn(LocalDate day) {
        return (status == AgreementStatus.ACTIVE || status == AgreementStatus.AMENDED) && period().contains(day);
    }

    private void move(AgreementStatus wanted) {
        if (!status.next().contains(wanted)) {
            throw new RuleViolation("partnership.agreementCannotMove", status, wanted);
        }
        status = wanted;
    }

    private void requireOneOf(AgreementStatus... allowed) {
        if (!List.of(allowed).contains(status)) {
            throw new RuleViolation("partnership.agreementNotNow", status);
        }
    }

    private static void requireText(String text, String key) {
        if (text == null || text.isBlank()) {
            throw new RuleViolation(key);
        }
    }

    private boolean signedBy(Party party) {
        return signatures.stream().anyMatch(signature -> signature.revision() == revision && signature.party() == party);
    }

    private void run(Period period) {
        validFrom = period.from();
        validTo = period.to();
    }

    public UUID id() {
        return id;
    }

    public UUID partner() {
        return partner;
    }

    public UUID framework() {
        return framework;
    }

    public AgreementStatus status() {
        return status;
    }

    public int revision() {
        return revision;
    }

    public Period period() {
        return new Period(validFrom, validTo);
    }

    public AgreementLine line() {
        return new AgreementLine(id, framework, title, revision, status, validFrom, validTo,
                new Terms(rolesAgreed, risksAllocated, personalDataFlows, dataSharingAnnex), conditionsMet, suspendedReason,
                signatures.stream().map(s -> new AgreementLine.Signed(s.revision(), s.party(), s.signer(), s.signedOn())).toList());
    }
}
