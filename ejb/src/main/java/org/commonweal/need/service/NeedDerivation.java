package org.commonweal.need.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.commonweal.assessment.model.Codes.Sex;
import org.commonweal.assessment.service.AssessmentListener;
import org.commonweal.need.model.AssessedHousehold;
import org.commonweal.need.model.NeedDomain;
import org.commonweal.need.model.NeedProfileRow;
import org.commonweal.need.model.NeedProfiles;
import org.commonweal.need.model.ServiceLadder;
import org.commonweal.need.model.ServiceLevel;
import org.commonweal.need.model.Truth;

/**
 * Makes the profiles of assessments, in the transaction that wrote the answers: an assessment and what follows from it
 * are there together or not at all. Doing it twice changes nothing.
 */
@ApplicationScoped
public class NeedDerivation implements AssessmentListener {

    /** Assessments read at a time. */
    private static final int CHUNK = 500;

    @Inject
    private NeedProfiles profiles;

    /** Whatever comes in, by whichever way, has its profile at once. */
    @Override
    public void recorded(List<Recorded> assessments) {
        derive(assessments.stream().map(Recorded::assessment).toList());
    }

    /** Within the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void derive(Collection<UUID> assessments) {
        List<UUID> all = List.copyOf(assessments);
        for (int from = 0; from < all.size(); from += CHUNK) {
            List<UUID> some = all.subList(from, Math.min(all.size(), from + CHUNK));
            profiles.store(profiles.assessed(some).stream().map(NeedDerivation::row).toList());
        }
    }

    static NeedProfileRow row(AssessedHousehold assessed) {
        HouseholdFacts facts = HouseholdFacts.of(assessed);
        NeedProfile profile = NeedProfile.derive(facts, NeedRules.CURRENT);
        Map<ServiceLadder, ServiceLevel> levels = new EnumMap<>(ServiceLadder.class);
        profile.ladders().forEach((ladder, result) -> result.known().ifPresent(level -> levels.put(ladder, level)));
        Map<NeedDomain, Integer> severities = new EnumMap<>(NeedDomain.class);
        profile.needs().forEach((domain, need) -> need.known().ifPresent(severity -> severities.put(domain, severity)));
        NeedProfile.Persons people = profile.persons();
        return new NeedProfileRow(assessed.place(), new NeedProfileRow.Persons(facts.headSex().map(Sex::name).orElse("?"),
                people.women(), people.men(), people.other(), people.unknown()), levels, severities,
                profile.marksThatAre(Truth.TRUE), profile.marksThatAre(Truth.UNKNOWN), profile.mostMarginalised(),
                profile.flags(), profile.ruleVersion());
    }
}
