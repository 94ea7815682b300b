package org.commonweal.casework.service;

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
import org.commonweal.casework.model.Register;
import org.commonweal.casework.model.RegisterFilter;
import org.commonweal.casework.model.RegisterLine;
import org.commonweal.household.model.HouseholdNumber;
import org.commonweal.household.service.Keyring;
import org.commonweal.household.service.MaskedPeople;
import org.commonweal.household.service.MaskedPerson;
import org.commonweal.place.model.AdminUnits;
import org.commonweal.place.model.PlaceLine;
import org.commonweal.shared.service.Page;

/** Finding households. Nobody's name is shown here but masked; a name that is searched for leaves the server as a keyed hash. */
@Stateless
@RolesAllowed({Role.FIELD_OFFICER, Role.MANAGER, Role.OVERSIGHT})
public class RegisterService {

    /** @param head the head's masked name, or empty */
    public record Line(RegisterLine household, String head) { }

    @Inject
    private Register register;

    @Inject
    private MaskedPeople people;

    @Inject
    private Keyring keyring;

    @Inject
    private AdminUnits units;

    @Inject
    private Caller caller;

    public Page<Line> find(RegisterSearch search, int first, int size) {
        Scope scope = caller.scope();
        RegisterFilter filter = filter(search);
        List<RegisterLine> lines = register.page(scope, filter, search.order(), first, size);
        Map<UUID, String> heads = new HashMap<>();
        for (MaskedPerson person : people.of(scope, lines.stream().map(RegisterLine::id).toList())) {
            heads.putIfAbsent(person.household(), person.name());
        }
        boolean all = first == 0 && lines.size() < size;
        return new Page<>(lines.stream().map(line -> new Line(line, heads.getOrDefault(line.id(), ""))).toList(), first,
                all ? lines.size() : register.count(scope, filter));
    }

    private RegisterFilter filter(RegisterSearch search) {
        Optional<String> number = search.text() == null ? Optional.empty() : HouseholdNumber.read(search.text());
        List<byte[]> tokens = search.text() == null || number.isPresent() ? List.of() : keyring.index().tokens(search.text());
        boolean unreadable = search.text() != null && !search.text().isBlank() && number.isEmpty() && tokens.isEmpty();
        return new RegisterFilter(unreadable ? "" : number.orElse(null), tokens, search.municipality(), search.ward(), search.sexOfHead(),
                search.mark(), search.need());
    }

    /** Where the caller may look. */
    public List<PlaceLine> municipalities() {
        Scope scope = caller.scope();
        return units.municipalities().stream().filter(place -> scope.sees(place.id())).toList();
    }

    public List<PlaceLine> wards(UUID municipality) {
        return municipality == null || !caller.scope().sees(municipality) ? List.of() : units.wards(municipality);
    }
}
