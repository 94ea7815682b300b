package org.commonweal.allocation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.commonweal.access.model.Scope;
import org.commonweal.allocation.model.AllocationPlan;
import org.commonweal.allocation.model.Promise;
import org.commonweal.allocation.model.Promises;
import org.commonweal.allocation.service.PartnerOffer.Answer;
import org.commonweal.allocation.service.PartnerOffer.Capacity;
import org.commonweal.allocation.service.PartnerOffer.Skill;
import org.commonweal.allocation.service.PartnerOffer.Willing;
import org.commonweal.competency.model.CompetencyLine;
import org.commonweal.competency.model.PartnerCompetencies;
import org.commonweal.partnership.model.Agreement;
import org.commonweal.partnership.model.AgreementStatus;
import org.commonweal.partnership.model.Agreements;
import org.commonweal.partnership.model.Capacities;
import org.commonweal.partnership.model.CapacityLine;
import org.commonweal.partnership.model.PartnerLine;
import org.commonweal.partnership.model.Partners;
import org.commonweal.partnership.model.WillingnessLine;
import org.commonweal.partnership.model.WillingnessStatements;

/** What the partners of a framework bring to a plan: as it stands now, less what other plans promised. */
@ApplicationScoped
public class OfferReader {

    private static final Set<AgreementStatus> IN_FORCE = Set.of(AgreementStatus.SIGNED, AgreementStatus.ACTIVE, AgreementStatus.AMENDED);

    @Inject
    private Partners partners;

    @Inject
    private Agreements agreements;

    @Inject
    private PartnerCompetencies competencies;

    @Inject
    private WillingnessStatements statements;

    @Inject
    private Capacities capacities;

    @Inject
    private Promises promises;

    List<PartnerOffer> of(Scope scope, AllocationPlan plan) {
        List<PartnerLine> lines = partners.ofFramework(scope, plan.framework());
        Set<UUID> ids = lines.stream().map(PartnerLine::id).collect(Collectors.toSet());
        Map<UUID, Set<UUID>> territory = partners.territories(scope, ids);
        Map<UUID, List<Agreement>> signed = agreements.of(ids).stream()
                .filter(agreement -> agreement.framework().equals(plan.framework()) && IN_FORCE.contains(agreement.status()))
                .collect(Collectors.groupingBy(Agreement::partner));
        Map<UUID, List<CompetencyLine>> skills = competencies.of(ids, plan.period().from()).stream().collect(Collectors.groupingBy(CompetencyLine::partner));
        Map<UUID, List<WillingnessLine>> said = statements.of(ids).stream().collect(Collectors.groupingBy(WillingnessLine::partner));
        Map<UUID, List<CapacityLine>> room = capacities.of(ids).stream().collect(Collectors.groupingBy(CapacityLine::partner));
        return lines.stream().map(line -> new PartnerOffer(line.id(), line.code(), line.name(), line.suspended(),
                territory.getOrDefault(line.id(), Set.of()),
                signed.getOrDefault(line.id(), List.of()).stream().map(Agreement::period).toList(),
                skills(skills.getOrDefault(line.id(), List.of())),
                said.getOrDefault(line.id(), List.of()).stream().map(OfferReader::willing).toList(),
                left(line.id(), plan, room.getOrDefault(line.id(), List.of())), Set.of())).toList();
    }

    /** A verification counts until the day before it expires. */
    private static Map<String, Skill> skills(List<CompetencyLine> lines) {
        Map<String, Skill> skills = new HashMap<>();
        for (CompetencyLine line : lines) {
            skills.put(line.competency().name(), new Skill(line.claimedLevel(), line.verifiedLevel() == null ? 0 : line.verifiedLevel(),
                    line.evidence(), line.expiresOn() == null ? LocalDate.MAX : line.expiresOn().minusDays(1)));
        }
        return skills;
    }

    private static Willing willing(WillingnessLine line) {
        return new Willing(String.valueOf(line.domain().letter()), line.adminUnit() == null ? PartnerOffer.ANYWHERE : line.adminUnit(),
                Answer.valueOf(line.status().name()), line.acceptedOn() != null);
    }

    private List<Capacity> left(UUID partner, AllocationPlan plan, List<CapacityLine> lines) {
        List<Promise> elsewhere = promises.of(partner).stream().filter(promise -> !promise.plan().equals(plan.id())).toList();
        return lines.stream().filter(line -> line.period().overlaps(plan.period())).map(line -> less(whole(line), elsewhere)).toList();
    }

    static Capacity whole(CapacityLine line) {
        return new Capacity(line.period(), line.limits().staffDays().movePointRight(1).setScale(0, RoundingMode.FLOOR).longValueExact(),
                line.limits().maxSites(), line.limits().budget().setScale(0, RoundingMode.FLOOR).longValueExact());
    }

    /** What is left of a capacity after these promises; below nothing counts as nothing. */
    static Capacity less(Capacity whole, List<Promise> promises) {
        List<Promise> here = promises.stream().filter(promise -> promise.period().overlaps(whole.period())).toList();
        Set<UUID> wards = new HashSet<>();
        here.forEach(promise -> wards.addAll(promise.wards()));
        return new Capacity(whole.period(), Math.max(0, whole.staffTenths() - here.stream().mapToLong(promise -> staff(promise, whole)).sum()),
                Math.max(0, whole.sites() - wards.size()),
                Math.max(0, whole.budget() - here.stream().mapToLong(promise -> money(promise, whole)).sum()));
    }

    static long staff(Promise promise, Capacity capacity) {
        return Share.of(promise.effortDays().movePointRight(1).setScale(0, RoundingMode.CEILING).longValueExact(), promise.period(), capacity.period());
    }

    static long money(Promise promise, Capacity capacity) {
        return Share.of(promise.cost().setScale(0, RoundingMode.CEILING).longValueExact(), promise.period(), capacity.period());
    }
}
