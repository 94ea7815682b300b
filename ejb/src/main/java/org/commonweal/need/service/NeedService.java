package org.commonweal.need.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.commonweal.access.model.Role;
import org.commonweal.access.model.Scope;
import org.commonweal.access.service.Caller;
import org.commonweal.assessment.model.Assessment;
import org.commonweal.assessment.model.AssessmentRounds;
import org.commonweal.assessment.model.Assessments;
import org.commonweal.household.model.Households;
import org.commonweal.need.model.NeedProfiles;

/** What a household lacks, and why the rules say so. */
@Stateless
@RolesAllowed({Role.FIELD_OFFICER, Role.MANAGER, Role.OVERSIGHT})
public class NeedService {

    @Inject
    private Caller caller;

    @Inject
    private Households households;

    @Inject
    private Assessments assessments;

    @Inject
    private AssessmentRounds rounds;

    @Inject
    private NeedProfiles profiles;

    /** The newest assessment with its arithmetic; empty for a household nobody has assessed yet. */
    public Optional<HouseholdNeeds> of(UUID household) {
        Scope scope = caller.scope();
        households.get(scope, household);
        return assessments.of(scope, household).stream().findFirst().map(newest -> needs(scope, newest));
    }

    private HouseholdNeeds needs(Scope scope, Assessment assessment) {
        HouseholdFacts facts = HouseholdFacts.of(profiles.assessed(List.of(assessment.id())).get(0));
        NeedProfile profile = NeedProfile.derive(facts, NeedRules.CURRENT);
        List<MarkFinding> marks = profile.marks().values().stream()
                .filter(mark -> !mark.mark().sensitive() || mayReadSensitive(scope)).toList();
        return new HouseholdNeeds(rounds.get(assessment.round()).line().name(), assessment.assessedOn(), profile.ruleVersion(),
                List.copyOf(profile.ladders().values()), List.copyOf(profile.needs().values()), marks,
                profile.mostMarginalised(), List.copyOf(profile.flags()), profile.persons());
    }

    /** What a household says of its own belonging is for those who work with it. */
    private static boolean mayReadSensitive(Scope scope) {
        return scope.has(Role.FIELD_OFFICER) || scope.has(Role.MANAGER);
    }
}
