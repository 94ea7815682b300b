package org.commonweal.partnership.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.commonweal.partnership.model.ContestSubject;
import org.commonweal.partnership.service.PartnerTermsService;

/** Backs the part of partnership/view.xhtml where a partner contests its passport and a manager answers. */
@Named
@RequestScoped
public class ContestView {

    @Inject
    private PartnerTermsService service;

    private ContestSubject subject;

    @Size(max = 1000)
    private String wording;

    @Size(max = 1000)
    private String answer;

    public String contest() {
        service.contest(subject, wording);
        return "/partnership/view.xhtml?faces-redirect=true";
    }

    public String answer(UUID contest, UUID partner) {
        service.answer(contest, answer);
        return "/partnership/view.xhtml?faces-redirect=true&id=" + partner;
    }

    public ContestSubject[] getSubjects() {
        return ContestSubject.values();
    }

    public ContestSubject getSubject() {
        return subject;
    }

    public void setSubject(ContestSubject subject) {
        this.subject = subject;
    }

    public String getWording() {
        return wording;
    }

    public void setWording(String wording) {
        this.wording = wording;
    }

    public String getAnswer() {
        return answer;
    }

    /** Each contested point has its field; what stands in one of them counts. */
    public void setAnswer(String answer) {
        this.answer = answer == null ? this.answer : answer;
    }
}
