package org.commonweal.competency.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.commonweal.competency.model.Competency;
import org.commonweal.competency.model.CompetencyLine;
import org.commonweal.competency.model.EvidenceKind;
import org.commonweal.competency.model.VerificationLine;
import org.commonweal.competency.service.CompetencyService;

/** Backs partnership/claims.xhtml, and on partnership/view.xhtml what a partner can do. */
@Named
@RequestScoped
public class CompetenciesView {

    @Inject
    private CompetencyService service;

    private final Map<UUID, List<CompetencyLine>> read = new HashMap<>();

    private Competency competency;

    /** The claim that is verified. */
    private UUID skill;

    @Min(0)
    @Max(4)
    private int level = 1;

    private EvidenceKind evidence;

    @Size(max = 500)
    private String note;

    public List<CompetencyLine> of(UUID partner) {
        return read.computeIfAbsent(partner, service::of);
    }

    public List<VerificationLine> history(UUID partnerCompetency) {
        return service.history(partnerCompetency);
    }

    public String claim(UUID partner) {
        service.claim(partner, competency, level, evidence, note);
        return "/partnership/claims.xhtml?faces-redirect=true&id=" + partner;
    }

    public String verify(UUID partner) {
        service.verify(skill, level, evidence, note);
        return "/partnership/claims.xhtml?faces-redirect=true&id=" + partner;
    }

    public Competency[] getVocabulary() {
        return Competency.values();
    }

    public EvidenceKind[] getKinds() {
        return EvidenceKind.values();
    }

    public Competency getCompetency() {
        return competency;
    }

    public void setCompetency(Competency competency) {
        this.competency = competency;
    }

    public UUID getSkill() {
        return skill;
    }

    public void setSkill(UUID skill) {
        this.skill = skill;
    }

    public int getLevel() {
        return level;
    }

    public void setLevel(int level) {
        this.level = level;
    }

    public EvidenceKind getEvidence() {
        return evidence;
    }

    public void setEvidence(EvidenceKind evidence) {
        this.evidence = evidence;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
