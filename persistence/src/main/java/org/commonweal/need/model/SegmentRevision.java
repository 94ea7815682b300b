package org.commonweal.need.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** What a segment meant at one time; added with each change and never changed, so it has no version. */
@Entity
@Table(name = "population_segment_revision")
@IdClass(SegmentRevision.Key.class)
public class SegmentRevision {

    /** The segment and the number of the revision, from 1. */
    public static class Key implements Serializable {

        private UUID segment;
        private int revision;

        public Key() { } // for JPA

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && Objects.equals(segment, key.segment) && revision == key.revision;
        }

        @Override
        public int hashCode() {
            return Objects.hash(segment, revision);
        }
    }

    @Id
    private UUID segment;

    @Id
    private int revision;

    private String name;

    private String criteria;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private String changedBy;

    protected SegmentRevision() { } // for JPA

    SegmentRevision(UUID segment, int revision, String name, String criteria, Instant changedAt, String changedBy) {
        this.segment = segment;
        this.revision = revision;
        this.name = name;
        this.criteria = criteria;
        this.changedAt = changedAt;
        this.changedBy = changedBy;
    }

    public int revision() {
        return revision;
    }

    public String name() {
        return name;
    }

    public SegmentCriteria criteria() {
        return SegmentCriteria.fromJson(criteria);
    }

    public Instant changedAt() {
        return changedAt;
    }

    public String changedBy() {
        return changedBy;
    }
}
