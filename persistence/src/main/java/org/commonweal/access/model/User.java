package org.commonweal.access.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.commonweal.shared.model.Ids;
import org.commonweal.shared.model.RuleViolation;

/** Someone who can sign in. Ten wrong passwords in a row lock the door for a while that doubles each time. */
@Entity
@Table(name = "app_user")
public class User {

    /** Wrong passwords in a row before the account is locked; see docs/capabilities/access.md. */
    public static final int ATTEMPTS_BEFORE_LOCK = 10;
    private static final Duration FIRST_LOCK = Duration.ofMinutes(10);
    private static final Duration LONGEST_LOCK = Duration.ofHours(24);

    @Id
    private UUID id = Ids.next();

    @Version
    private long version;

    @NotBlank
    @Size(max = 80)
    private String username;

    @NotBlank
    @Size(max = 120)
    @Column(name = "display_name")
    private String displayName;

    @NotNull
    @Column(name = "password_hash")
    private String passwordHash;

    @Size(max = 10)
    private String language;

    private boolean active = true;

    @Column(name = "must_change_password")
    private boolean mustChangePassword;

    @Column(name = "failed_attempts")
    private int failedAttempts;

    @Column(name = "locked_until")
    private Instant lockedUntil;

    private UUID partner;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "app_user_role", joinColumns = @JoinColumn(name = "app_user"))
    @Column(name = "role")
    private Set<String> roles = new HashSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "app_user_municipality", joinColumns = @JoinColumn(name = "app_user"))
    @Column(name = "municipality")
    private Set<UUID> municipalities = new HashSet<>();

    protected User() { } // for JPA

    public User(String username, String displayName, String passwordHash) {
        this.username = username.strip().toLowerCase(Locale.ROOT);
        this.displayName = displayName;
        this.passwordHash = passwordHash;
    }

    /** The roles and rows this person has from now on; a partner role needs the partner it speaks for. */
    public void grant(Set<String> roles, Set<UUID> municipalities, UUID partner) {
        if (!Role.ALL.containsAll(roles)) {
            throw new RuleViolation("access.unknownRole", String.join(", ", roles));
        }
        if (roles.contains(Role.PARTNER) != (partner != null)) {
            throw new RuleViolation("access.partnerRoleNeedsPartner");
        }
        this.roles = new HashSet<>(roles);
        this.municipalities = new HashSet<>(municipalities);
        this.partner = partner;
    }

    public boolean lockedAt(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    public void signInFailed(Instant now) {
        failedAttempts++;
        if (failedAttempts % ATTEMPTS_BEFORE_LOCK == 0) {
            int locksBefore = failedAttempts / ATTEMPTS_BEFORE_LOCK - 1;
            Duration lock = FIRST_LOCK.multipliedBy(1L << Math.min(locksBefore, 10));
            lockedUntil = now.plus(lock.compareTo(LONGEST_LOCK) > 0 ? LONGEST_LOCK : lock);
        }
    }

    public void signedIn() {
        failedAttempts = 0;
        lockedUntil = null;
    }

    public void changePassword(String newHash) {
        passwordHash = newHash;
        mustChangePassword = false;
    }

    /** The password was given by someone else, so its owner must choose an own one at the next sign-in. */
    public void resetPassword(String newHash) {
        passwordHash = newHash;
        mustChangePassword = true;
        signedIn();
    }

    public void deactivate() {
        active = false;
    }

    public void reactivate() {
        active = true;
        signedIn();
    }

    public void speak(String language) {
        this.language = language;
    }

    public Scope scope() {
        boolean everywhere = municipalities.isEmpty() && partner == null;
        return new Scope(id, username, roles, everywhere, municipalities, partner);
    }

    public UUID id() {
        return id;
    }

    public String username() {
        return username;
    }

    public String displayName() {
        return displayName;
    }

    public String passwordHash() {
        return passwordHash;
    }

    public String language() {
        return language;
    }

    public boolean active() {
        return active;
    }

    public boolean mustChangePassword() {
        return mustChangePassword;
    }

    public Set<String> roles() {
        return Set.copyOf(roles);
    }
}
