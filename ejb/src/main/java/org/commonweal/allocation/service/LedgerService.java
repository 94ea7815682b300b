package org.commonweal.allocation.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.commonweal.access.model.Role;
import org.commonweal.access.model.Scope;
import org.commonweal.access.service.Caller;
import org.commonweal.allocation.model.LedgerFilter;
import org.commonweal.allocation.model.LedgerRow;
import org.commonweal.allocation.model.NeedLedger;
import org.commonweal.assessment.model.AssessmentRounds;
import org.commonweal.assessment.model.RoundLine;
import org.commonweal.need.model.NeedDomain;
import org.commonweal.need.model.VulnerabilityMark;
import org.commonweal.place.model.AdminUnits;

/** Need found, served, committed and unmet; for the working group, which sees true figures. */
@Stateless
@RolesAllowed({Role.MANAGER, Role.OVERSIGHT})
public class LedgerService {

    @Inject
    private NeedLedger ledger;

    @Inject
    private AssessmentRounds rounds;

    @Inject
    private AdminUnits units;

    @Inject
    private Caller caller;

    public List<LedgerRow> rows(LedgerFilter filter, LedgerFilter.By by) {
        return ledger.rows(caller.scope(), filter, by);
    }

    /** For a page: what is null does not narrow; without a round the newest is taken. */
    public LedgerPage page(UUID round, UUID municipality, NeedDomain domain, String sex, VulnerabilityMark mark, LedgerFilter.By by) {
        Scope scope = caller.scope();
        List<RoundLine> all = rounds.of(scope);
        UUID shown = round != null || all.isEmpty() ? round : all.get(0).id();
        List<LedgerRow> rows = shown == null ? List.of() : ledger.rows(scope, new LedgerFilter(shown, Optional.ofNullable(municipality),
                Optional.empty(), Optional.ofNullable(domain), Optional.ofNullable(sex), Optional.ofNullable(mark), Optional.empty()), by);
        Map<String, String> names = new HashMap<>();
        units.all().forEach(unit -> names.put(unit.id().toString(), unit.name()));
        return new LedgerPage(shown, rows, names, all, units.municipalities().stream().filter(unit -> scope.sees(unit.id())).toList());
    }
}
