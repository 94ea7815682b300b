package org.commonweal.place.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.commonweal.shared.model.Ids;
import org.commonweal.shared.model.RuleViolation;

/** A place where people live within a ward: a village, a quarter, a camp. */
@Entity
@Table(name = "settlement")
public class Settlement {

    @Id
    private UUID id = Ids.next();

    @Version
    private long version;

    @NotNull
    private UUID ward;

    @NotNull
    private UUID municipality;

    @NotBlank
    @Size(max = 40)
    private String code;

    @NotBlank
    @Size(max = 160)
    private String name;

    private Boolean informal;

    protected Settlement() { } // for JPA

    /** @param informal without planning or secure tenure (UN-Habitat); null where nobody said */
    public Settlement(AdminUnit ward, String code, String name, Boolean informal) {
        if (ward.level() != AdminLevel.WARD) {
            throw new RuleViolation("place.settlementNeedsWard", name);
        }
        this.ward = ward.id();
        this.municipality = ward.municipality();
        this.code = code;
        this.name = name;
        this.informal = informal;
    }

    public void isNow(String wantedName, Boolean wantedInformal) {
        name = wantedName;
        informal = wantedInformal;
    }

    public UUID id() {
        return id;
    }

    public UUID ward() {
        return ward;
    }

    public UUID municipality() {
        return municipality;
    }

    public SettlementLine line() {
        return new SettlementLine(id, code, name, ward, municipality, informal);
    }
}
