package org.commonweal.place.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.commonweal.shared.model.Ids;
import org.commonweal.shared.model.RuleViolation;

/**
 * A country, province, municipality or ward. Borders and names change: a unit is valid from a day (in) to a day (out),
 * and what replaces it is a new unit with the same P-code or another.
 */
@Entity
@Table(name = "admin_unit")
public class AdminUnit {

    @Id
    private UUID id = Ids.next();

    @Version
    private long version;

    @NotBlank
    @Size(max = 40)
    private String pcode;

    @NotBlank
    @Size(max = 160)
    private String name;

    @NotNull
    @Enumerated(EnumType.STRING)
    private AdminLevel level;

    private UUID parent;

    private UUID municipality;

    private String geometry;

    private boolean provisional;

    @NotNull
    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    protected AdminUnit() { } // for JPA

    /**
     * @param parent null for the top of the tree, and wherever the level above is not known; a ward needs one
     */
    public AdminUnit(String pcode, String name, AdminLevel level, AdminUnit parent, LocalDate validFrom) {
        this.pcode = pcode;
        this.name = name;
        this.level = level;
        this.validFrom = validFrom;
        moveUnder(parent);
    }

    /** @param id chosen by who makes it, so that others can name it before it is there */
    public AdminUnit(UUID id, String pcode, String name, AdminLevel level, AdminUnit parent, LocalDate validFrom) {
        this.id = id;
        this.pcode = pcode;
        this.name = name;
        this.level = level;
        this.validFrom = validFrom;
        moveUnder(parent);
    }

    /** A ward always lies in a municipality, because rights are given by municipality. */
    public final void moveUnder(AdminUnit wanted) {
        if (wanted != null && !level.under(wanted.level)) {
            throw new RuleViolation("place.parentTooLow", name, wanted.name);
        }
        if (level == AdminLevel.WARD && (wanted == null || wanted.municipality == null)) {
            throw new RuleViolation("place.wardNeedsMunicipality", name);
        }
        parent = wanted == null ? null : wanted.id;
        municipality = level == AdminLevel.MUNICIPALITY ? id : wanted == null ? null : wanted.municipality;
    }

    public void rename(String wanted) {
        name = wanted;
    }

    /** @param geoJson a GeoJSON geometry, or null */
    public void draw(String geoJson) {
        geometry = geoJson;
    }

    /** Marks a P-code that an import made up, so that somebody puts the official one in its place. */
    public AdminUnit provisional() {
        provisional = true;
        return this;
    }

    /** The first day on which it is no longer valid. */
    public void endOn(LocalDate day) {
        if (!day.isAfter(validFrom)) {
            throw new RuleViolation("place.endsBeforeItBegins", name, validFrom);
        }
        validTo = day;
    }

    public UUID id() {
        return id;
    }

    public String pcode() {
        return pcode;
    }

    public String name() {
        return name;
    }

    public AdminLevel level() {
        return level;
    }

    public UUID parent() {
        return parent;
    }

    /** Its own id for a municipality, its municipality's for a ward, null above. */
    public UUID municipality() {
        return municipality;
    }

    public String geometry() {
        return geometry;
    }

    public boolean madeUp() {
        return provisional;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public LocalDate validTo() {
        return validTo;
    }

    /** Without the geometry, which can be megabytes. */
    public PlaceLine line() {
        return new PlaceLine(id, pcode, name, level, parent, municipality, provisional, geometry != null, validFrom, validTo);
    }
}
