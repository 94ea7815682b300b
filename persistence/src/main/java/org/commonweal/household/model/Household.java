package org.commonweal.household.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.commonweal.shared.model.Ids;

/**
 * People who live together and share food, as one unit of assessment. A household is entered once, by hand or from a
 * file; each later assessment finds it again by its source and source key. It knows where it is and how many it has, and
 * nothing of what it lacks. Who its people are stands apart, in {@link PersonIdentity}.
 */
@Entity
@Table(name = "household")
public class Household {

    /** The source of households entered on the page. */
    public static final String ENTERED_BY_HAND = "entry";

    /** Where a household lives; ward and settlement may be unknown. */
    public record Place(UUID municipality, UUID ward, UUID settlement) { }

    @Id
    private UUID id = Ids.next();

    @Version
    private long version;

    @NotBlank
    @Size(max = 20)
    private String number;

    @NotNull
    private UUID municipality;

    private UUID ward;

    private UUID settlement;

    @NotNull
    @Column(name = "sex_of_head")
    private Sex sexOfHead;

    @Min(0)
    private int size;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "entered_by")
    private UUID enteredBy;

    @NotBlank
    @Size(max = 80)
    private String source;

    @NotBlank
    @Size(max = 160)
    @Column(name = "source_key")
    private String sourceKey;

    protected Household() { } // for JPA

    /**
     * @param source    where it was learned of: {@link #ENTERED_BY_HAND} or the name of an import
     * @param sourceKey what the source calls it; with the source unique
     */
    public Household(String number, Place place, String source, String sourceKey, UUID enteredBy, Instant now) {
        this.number = number;
        this.source = source;
        this.sourceKey = sourceKey;
        this.enteredBy = enteredBy;
        this.createdAt = now;
        this.sexOfHead = Sex.UNKNOWN;
        livesIn(place);
    }

    public void livesIn(Place place) {
        municipality = place.municipality();
        ward = place.ward();
        settlement = place.settlement();
    }

    /** As the newest assessment found it. */
    public void counts(int people, Sex sexOfHead) {
        this.size = people;
        this.sexOfHead = sexOfHead;
    }

    public UUID id() {
        return id;
    }

    public String number() {
        return number;
    }

    public Place place() {
        return new Place(municipality, ward, settlement);
    }

    public Sex sexOfHead() {
        return sexOfHead;
    }

    public int size() {
        return size;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public UUID enteredBy() {
        return enteredBy;
    }

    public String source() {
        return source;
    }

    public String sourceKey() {
        return sourceKey;
    }
}
