package org.commonweal.need.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.commonweal.need.service.RecomputationService;

/** Backs WEB-INF/need/rules.xhtml: which rules the figures follow, and the button that makes all of them follow those in force. */
@Named
@RequestScoped
public class RulesView {

    @Inject
    private RecomputationService service;

    private RecomputationService.Standing standing;

    public String start() {
        service.start();
        return "/need/breakdown.xhtml?faces-redirect=true";
    }

    public RecomputationService.Standing getStanding() {
        if (standing == null) {
            standing = service.standing();
        }
        return standing;
    }
}
