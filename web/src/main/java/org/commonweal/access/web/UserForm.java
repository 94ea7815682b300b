package org.commonweal.access.web;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.commonweal.access.model.Scope;
import org.commonweal.access.model.UserLine;

/** What an administrator fills in about a person: a new one where there is no id. */
public class UserForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private UUID id;

    @Size(max = 80)
    @Pattern(regexp = "[A-Za-z0-9._@-]*", message = "{access.usernameLetters}")
    private String username;

    @Size(max = 120)
    private String displayName;

    private Set<String> roles = new HashSet<>();

    private Set<UUID> municipalities = new HashSet<>();

    private UUID partner;

    void edit(UserLine line, Scope rights) {
        id = line.id();
        username = line.username();
        displayName = line.displayName();
        roles = new HashSet<>(rights.roles());
        municipalities = new HashSet<>(rights.municipalities());
        partner = rights.partner();
    }

    public void clear() {
        id = null;
        username = null;
        displayName = null;
        roles = new HashSet<>();
        municipalities = new HashSet<>();
        partner = null;
    }

    public UUID getId() {
        return id;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public Set<String> getRoles() {
        return roles;
    }

    public void setRoles(Set<String> roles) {
        this.roles = roles;
    }

    public Set<UUID> getMunicipalities() {
        return municipalities;
    }

    public void setMunicipalities(Set<UUID> municipalities) {
        this.municipalities = municipalities;
    }

    public UUID getPartner() {
        return partner;
    }

    public void setPartner(UUID partner) {
        this.partner = partner;
    }
}
