package org.commonweal.allocation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.commonweal.allocation.service.AssignmentService;
import org.commonweal.allocation.service.Why;
import org.commonweal.allocation.service.WhyLine;

/** Backs allocation/why.xhtml. */
@Named
@ViewScoped
public class WhyView implements Serializable {

    @Inject
    private AssignmentService service;

    private UUID plan;
    private UUID activity;
    private UUID weighed;
    private String reason;
    private boolean riskTaken;
    private transient Why why;
    private transient WhyLine answer;

    public void weigh(UUID partner) {
        weighed = partner;
        answer = service.weigh(plan, activity, partner);
    }

    public String choose() {
        service.choose(plan, activity, weighed, reason, riskTaken);
        return "/allocation/why.xhtml?faces-redirect=true&plan=" + plan + "&activity=" + activity;
    }

    public Why getWhy() {
        if (why == null) {
            why = service.why(plan, activity);
        }
        return why;
    }

    public WhyLine getAnswer() {
        return answer;
    }

    public UUID getPlan() {
        return plan;
    }

    public void setPlan(UUID plan) {
        this.plan = plan;
    }

    public UUID getActivity() {
        return activity;
    }

    public void setActivity(UUID activity) {
        this.activity = activity;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public boolean isRiskTaken() {
        return riskTaken;
    }

    public void setRiskTaken(boolean riskTaken) {
        this.riskTaken = riskTaken;
    }
}
