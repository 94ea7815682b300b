package org.commonweal.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.commonweal.access.service.AccountService;
import org.commonweal.shared.web.Messages;

/** Backs account.xhtml. */
@Named
@RequestScoped
public class AccountView {

    @Inject
    private AccountService service;

    @Inject
    private Messages messages;

    private String current;

    private String wanted;

    public String changePassword() {
        service.changePassword(current, wanted);
        messages.done("access.passwordChanged");
        messages.carry();
        return "/home.xhtml?faces-redirect=true";
    }

    public String getCurrent() {
        return null;
    }

    public void setCurrent(String current) {
        this.current = current;
    }

    public String getWanted() {
        return null;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }
}
