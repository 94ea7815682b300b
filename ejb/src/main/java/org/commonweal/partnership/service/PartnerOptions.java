package org.commonweal.partnership.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.commonweal.access.service.Caller;
import org.commonweal.access.service.GrantOptions;
import org.commonweal.partnership.model.Partners;

/** Offers the partners to whoever says for whom a person speaks. */
@ApplicationScoped
public class PartnerOptions implements GrantOptions {

    @Inject
    private Partners partners;

    @Inject
    private Caller caller;

    @Override
    public Kind kind() {
        return Kind.PARTNER;
    }

    @Override
    public List<Option> options() {
        return partners.all(caller.scope()).stream().map(line -> new Option(line.id(), line.name())).toList();
    }
}
