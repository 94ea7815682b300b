package org.commonweal.activity.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;
import org.commonweal.need.model.NeedDomain;
import org.commonweal.shared.model.Ids;

/** A {@link Remainder} of a plan, written once with its activities. */
@Entity
@Table(name = "demand_remainder")
public class DemandRemainder {

    @Id
    private UUID id = Ids.next();

    private UUID plan;

    private UUID municipality;

    @Enumerated(EnumType.STRING)
    private NeedDomain domain;

    private UUID template;

    @Enumerated(EnumType.STRING)
    private Remainder.Reason reason;

    private int households;

    @Column(name = "women_headed")
    private int womenHeaded;

    private int persons;

    private BigDecimal weight;

    protected DemandRemainder() { } // for JPA

    DemandRemainder(UUID plan, Remainder remainder) {
        this.plan = plan;
        municipality = remainder.municipality();
        domain = remainder.domain();
        template = remainder.template();
        reason = remainder.reason();
        households = remainder.size().households();
        womenHeaded = remainder.size().womenHeaded();
        persons = remainder.size().persons();
        weight = remainder.size().weight();
    }

    Remainder line() {
        return new Remainder(municipality, domain, template, reason, new DemandSize(households, womenHeaded, persons, weight));
    }
}
