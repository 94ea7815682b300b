package org.commonweal.activity.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** A link between two activities; made with them, gone with them, never changed. */
@Entity
@Table(name = "activity_dependency")
@IdClass(ActivityDependency.Key.class)
public class ActivityDependency {

    @Id
    @Column(name = "from_activity")
    private UUID from;

    @Id
    @Column(name = "to_activity")
    private UUID to;

    @Id
    @Enumerated(EnumType.STRING)
    private LinkType type;

    private int amount;

    private boolean mandatory;

    protected ActivityDependency() { } // for JPA

    ActivityDependency(Dependency link) {
        from = link.from();
        to = link.to();
        type = link.type();
        amount = link.amount();
        mandatory = link.mandatory();
    }

    /** What makes a link this link. */
    public static class Key implements Serializable {

        private UUID from;

        private UUID to;

        private LinkType type;

        public Key() { } // for JPA

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && Objects.equals(from, key.from) && Objects.equals(to, key.to) && type == key.type;
        }

        @Override
        public int hashCode() {
            return Objects.hash(from, to, type);
        }
    }
}
