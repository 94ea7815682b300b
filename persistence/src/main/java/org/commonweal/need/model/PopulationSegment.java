package org.commonweal.need.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.commonweal.shared.model.Ids;
import org.commonweal.shared.model.RuleViolation;

/**
 * Households chosen by a rule that a manager wrote and can read. It is made, changed (each change is a revision that
 * stays readable) and at last retired; it is never deleted, since plans were made for it.
 */
@Entity
@Table(name = "population_segment")
public class PopulationSegment {

    @Id
    private UUID id = Ids.next();

    @Version
    private long version;

    private UUID municipality;

    @NotBlank
    @Size(max = 160)
    private String name;

    @NotNull
    private String criteria;

    private int revision = 1;

    private boolean retired;

    @NotNull
    @Column(name = "changed_at")
    private Instant changedAt;

    @NotNull
    @Column(name = "changed_by")
    private String changedBy;

    protected PopulationSegment() { } // for JPA

    /** @param municipality whose households it chooses from, or null for all the maker may see */
    public PopulationSegment(UUID municipality, String name, SegmentCriteria criteria, String by, Instant now) {
        this.municipality = municipality;
        isNow(name, criteria, by, now);
    }

    /** A new revision, unless nothing differs. */
    public boolean change(String newName, SegmentCriteria newCriteria, String by, Instant now) {
        if (retired) {
            throw new RuleViolation("need.segmentRetired", name);
        }
        if (name.equals(newName.strip()) && criteria().equals(newCriteria)) {
            return false;
        }
        revision++;
        isNow(newName, newCriteria, by, now);
        return true;
    }

    public void retire(String by, Instant now) {
        retired = true;
        changedBy = by;
        changedAt = now;
    }

    private void isNow(String newName, SegmentCriteria newCriteria, String by, Instant now) {
        name = newName.strip();
        criteria = newCriteria.toJson();
        changedBy = by;
        changedAt = now;
    }

    public UUID id() {
        return id;
    }

    /** For a form: who changes must have seen the revision there is. */
    public long version() {
        return version;
    }

    public UUID municipality() {
        return municipality;
    }

    public String name() {
        return name;
    }

    public SegmentCriteria criteria() {
        return SegmentCriteria.fromJson(criteria);
    }

    public int revision() {
        return revision;
    }

    public boolean retired() {
        return retired;
    }

    public SegmentRevision asRevision() {
        return new SegmentRevision(id, revision, name, criteria, changedAt, changedBy);
    }
}
