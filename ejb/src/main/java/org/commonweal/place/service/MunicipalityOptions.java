package org.commonweal.place.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.commonweal.access.service.GrantOptions;
import org.commonweal.place.model.AdminUnits;

/** Offers the municipalities to whoever gives out rights. */
@ApplicationScoped
public class MunicipalityOptions implements GrantOptions {

    @Inject
    private AdminUnits units;

    @Override
    public Kind kind() {
        return Kind.MUNICIPALITY;
    }

    @Override
    public List<Option> options() {
        return units.municipalities().stream().map(place -> new Option(place.id(), place.name())).toList();
    }
}
