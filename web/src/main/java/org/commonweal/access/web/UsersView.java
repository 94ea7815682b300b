package org.commonweal.access.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.commonweal.access.model.Role;
import org.commonweal.access.model.Scope;
import org.commonweal.access.model.UserLine;
import org.commonweal.access.service.GrantOptions;
import org.commonweal.access.service.UserService;
import org.commonweal.shared.web.Lines;

/** Backs access/users.xhtml. */
@Named
@ViewScoped
public class UsersView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private UserService service;

    private final Lines<UserLine> lines = new Lines<>((first, size) -> service.list(first, size));

    private final UserForm form = new UserForm();

    private String shownName;

    private String shownPassword;

    public void create() {
        UserService.NewUser made = service.create(form.getUsername(), form.getDisplayName(), form.getRoles(),
                form.getMunicipalities(), form.getPartner());
        show(made.username(), made.oneTimePassword());
        form.clear();
    }

    public void reset(UserLine line) {
        show(line.username(), service.resetPassword(line.id()));
    }

    public void edit(UserLine line) {
        Scope rights = service.rights(line.id());
        form.edit(line, rights);
        show(null, null);
    }

    public void grant() {
        service.grant(form.getId(), form.getRoles(), form.getMunicipalities(), form.getPartner());
        form.clear();
    }

    public void deactivate(UUID id) {
        service.deactivate(id);
    }

    public void reactivate(UUID id) {
        service.reactivate(id);
    }

    private void show(String name, String password) {
        shownName = name;
        shownPassword = password;
    }

    public Lines<UserLine> getLines() {
        return lines;
    }

    public UserForm getForm() {
        return form;
    }

    public String getShownName() {
        return shownName;
    }

    public String getShownPassword() {
        return shownPassword;
    }

    public List<String> getRoles() {
        return Role.ALL;
    }

    public List<GrantOptions.Option> getMunicipalities() {
        return service.options(GrantOptions.Kind.MUNICIPALITY);
    }

    public List<GrantOptions.Option> getPartners() {
        return service.options(GrantOptions.Kind.PARTNER);
    }

    public Set<String> rolesOf(UserLine line) {
        return new HashSet<>(line.roles());
    }
}
