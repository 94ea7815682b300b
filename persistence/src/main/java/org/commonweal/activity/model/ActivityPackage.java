package org.commonweal.activity.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.commonweal.partnership.model.PartnerKind;
import org.commonweal.shared.model.RuleViolation;

/**
 * Activities that only help together, such as toilets with training, credit and emptying. It begins where its core activity is
 * needed, one kind of partner answers for the whole of it, and its links say what comes before what.
 */
@Entity
@Table(name = "activity_package")
public class ActivityPackage {

    @Id
    private UUID id;

    @Version
    private long version;

    @NotBlank
    @Size(max = 20)
    private String code;

    private int place;

    @NotNull
    private LocalText name;

    @NotNull
    private LocalText description;

    /** Who answers for the whole package. */
    @NotNull
    @Enumerated(EnumType.STRING)
    @Column(name = "owner_kind")
    private PartnerKind ownerKind;

    @NotNull
    private UUID core;

    private boolean active = true;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "activity_package_member", joinColumns = @JoinColumn(name = "package"))
    @Column(name = "template")
    private Set<UUID> members = new HashSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "activity_link", joinColumns = @JoinColumn(name = "package"))
    private List<PackageLink> links = new ArrayList<>();

    protected ActivityPackage() { } // for JPA

    public ActivityPackage(UUID id, String code, int place) {
        this.id = id;
        this.code = code.strip().toUpperCase(Locale.ROOT);
        this.place = place;
    }

    public void describe(LocalText name, LocalText description, PartnerKind ownerKind) {
        if (ownerKind == null) {
            throw new RuleViolation("activity.packageNeedsOwner");
        }
        this.name = name;
        this.description = description;
        this.ownerKind = ownerKind;
    }

    /** Refuses links from outside, doubled or contradicting links, and circles, in which nothing could ever begin. */
    public void compose(UUID core, Set<UUID> members, List<PackageLink> links) {
        if (!members.contains(core)) {
            throw new RuleViolation("activity.coreNotMember");
        }
        for (PackageLink link : links) {
            if (!members.contains(link.from()) || !members.contains(link.to())) {
                throw new RuleViolation("activity.linkLeavesPackage");
            }
            if (links.stream().anyMatch(other -> other != link && clash(link, other))) {
                throw new RuleViolation("activity.linksClash");
            }
        }
        if (LinkOrder.of(members, links).isEmpty()) {
            throw new RuleViolation("activity.linksGoInCircle");
        }
        this.core = core;
        this.members = new HashSet<>(members);
        this.links = new ArrayList<>(links);
    }

    private static boolean clash(PackageLink link, PackageLink other) {
        return link.joins(other) && (link.type() == other.type() || link.type() == LinkType.EXCLUDES);
    }

    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    public int place() {
        return place;
    }

    public LocalText name() {
        return name;
    }

    public LocalText description() {
        return description;
    }

    public PartnerKind ownerKind() {
        return ownerKind;
    }

    public UUID core() {
        return core;
    }

    public boolean active() {
        return active;
    }

    public Set<UUID> members() {
        return Set.copyOf(members);
    }

    public List<PackageLink> links() {
        return List.copyOf(links);
    }
}
