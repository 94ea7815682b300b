package org.commonweal.activity.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.commonweal.shared.model.RuleViolation;

/** How two templates of a package hang together. */
@Embeddable
public class PackageLink {

    @Column(name = "from_template")
    private UUID from;

    @Column(name = "to_template")
    private UUID to;

    @Enumerated(EnumType.STRING)
    private LinkType type;

    private int amount;

    private boolean mandatory;

    protected PackageLink() { } // for JPA

    /**
     * @param amount    how many (ENABLES), months (SUSTAINS), days between (SS); otherwise 0
     * @param mandatory neither is begun without the other; otherwise only advice on the order
     */
    public PackageLink(UUID from, UUID to, LinkType type, int amount, boolean mandatory) {
        if (from.equals(to)) {
            throw new RuleViolation("activity.linkToItself");
        }
        if (amount < 0 || type.counted() && amount == 0) {
            throw new RuleViolation("activity.linkNeedsAmount");
        }
        this.from = from;
        this.to = to;
        this.type = type;
        this.amount = amount;
        this.mandatory = mandatory;
    }

    boolean joins(PackageLink other) {
        return from.equals(other.from) && to.equals(other.to) || from.equals(other.to) && to.equals(other.from);
    }

    public UUID from() {
        return from;
    }

    public UUID to() {
        return to;
    }

    public LinkType type() {
        return type;
    }

    public int amount() {
        return amount;
    }

    public boolean mandatory() {
        return mandatory;
    }
}
