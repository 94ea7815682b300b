package org.commonweal.assessment.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.commonweal.access.model.Role;
import org.commonweal.access.model.Scope;
import org.commonweal.access.service.Caller;
import org.commonweal.assessment.model.AssessmentRounds;
import org.commonweal.assessment.model.RoundLine;
import org.commonweal.place.model.AdminUnits;
import org.commonweal.place.model.PlaceLine;
import org.commonweal.place.model.SettlementLine;
import org.commonweal.place.model.Settlements;
import org.commonweal.shared.model.Ids;

/** Typing in a household: where it may be, and what was typed so far. Drafts are the typist's own; nobody else reads them. */
@Stateless
@RolesAllowed({Role.FIELD_OFFICER, Role.MANAGER})
public class EntryDraftService {

    @Inject
    private EntryDraftStore drafts;

    @Inject
    private AssessmentRounds rounds;

    @Inject
    private AdminUnits units;

    @Inject
    private Settlements settlements;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** An empty form with what can be known already. */
    public EntryForm begin() {
        EntryForm form = new EntryForm("entry:" + Ids.next());
        rounds.of(caller.scope()).stream().filter(round -> round.closedOn() == null).findFirst().map(RoundLine::id).ifPresent(form::setRound);
        List<PlaceLine> places = municipalities();
        if (places.size() == 1) {
            form.setMunicipality(places.get(0).id());
        }
        form.setDay(LocalDate.now(clock).toString());
        EntryForm.Person head = new EntryForm.Person();
        head.getAnswers().put("RELATION", "HEAD");
        form.getPeople().add(head);
        return form;
    }

    public Instant keep(EntryForm form) {
        return drafts.keep(caller.scope(), form);
    }

    public List<EntryDraftStore.Saved> mine() {
        return drafts.mine(caller.scope());
    }

    public void forget(String instanceId) {
        drafts.forget(caller.scope(), instanceId);
    }

    public List<PlaceLine> municipalities() {
        Scope scope = caller.scope();
        return units.municipalities().stream().filter(place -> scope.sees(place.id())).toList();
    }

    public List<PlaceLine> wards(UUID municipality) {
        return municipality == null || !caller.scope().sees(municipality) ? List.of() : units.wards(municipality);
    }

    public List<SettlementLine> settlements(UUID municipality, UUID ward) {
        return municipality == null || ward == null || !caller.scope().sees(municipality) ? List.of()
                : settlements.of(municipality).stream().filter(place -> place.ward().equals(ward)).toList();
    }
}
