package org.commonweal.allocation.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.commonweal.shared.model.Period;

/**
 * What one partner brings, as the solver sees it: frozen with the plan, so that a decision can be repeated later.
 *
 * @param code       short name, for words and for ties
 * @param territory  places (ward or municipality) the partner covers
 * @param agreements periods in which a signed agreement with this framework is active
 * @param skills     by competency code of the vocabulary
 * @param willing    what the partner said, by competency or domain and by place
 * @param capacity   what is still free, period by period
 * @param conflicts  activities the partner may not do because of an unresolved conflict of interest
 */
public record PartnerOffer(UUID id, String code, String name, boolean suspended, Set<UUID> territory, List<Period> agreements,
                           Map<String, Skill> skills, List<Willing> willing, List<Capacity> capacity, Set<UUID> conflicts) {

    public PartnerOffer {
        Objects.requireNonNull(id, "id");
        territory = Set.copyOf(territory);
        agreements = List.copyOf(agreements);
        skills = Map.copyOf(skills);
        willing = List.copyOf(willing);
        capacity = List.copyOf(capacity);
        conflicts = Set.copyOf(conflicts);
    }

    /**
     * A competency as claimed and as verified, levels 0 to 4 (domain/partnership 5.4).
     *
     * @param evidence whether anything proves it; a claim without evidence counts as level 1 at most
     * @param expires  last day on which the verification counts; {@link LocalDate#MAX} when it does not end
     */
    public record Skill(int claimed, int verified, boolean evidence, LocalDate expires) {

        private static final int UNPROVEN = 1;

        /** The level that counts on a day: what was verified, until it expires; without that, 1 at most. */
        public int counts(LocalDate day) {
            return verified > 0 && !day.isAfter(expires) ? verified : Math.min(claimed, UNPROVEN);
        }
    }

    /** What a partner answered when asked; silence is not consent. */
    public enum Answer { WILLING, CONDITIONAL, UNWILLING, NOT_ASKED }

    /** Where an answer holds that names no place. */
    public static final UUID ANYWHERE = new UUID(0, 0);

    /**
     * One answer.
     *
     * @param what     competency code ("W03") or domain letter ("W")
     * @param area     ward, municipality or {@link #ANYWHERE}
     * @param accepted whether the partner's conditions were accepted; matters for {@code CONDITIONAL} only
     */
    public record Willing(String what, UUID area, Answer answer, boolean accepted) { }

    /**
     * What is free in a period.
     *
     * @param staffTenths tenths of a staff day
     * @param sites       different wards in which the partner can still work at the same time
     * @param budget      whole units of the framework's currency
     */
    public record Capacity(Period period, long staffTenths, int sites, long budget) { }

    /** The answer that holds: the most particular one, first by place (ward, municipality, anywhere), then by competency. */
    public Willing answer(String competency, UUID ward, UUID municipality) {
        for (UUID area : List.of(ward, municipality, ANYWHERE)) {
            for (String what : List.of(competency, competency.substring(0, 1))) {
                for (Willing said : willing) {
                    if (said.what.equals(what) && said.area.equals(area)) {
                        return said;
                    }
                }
            }
        }
        return new Willing(competency, ANYWHERE, Answer.NOT_ASKED, false);
    }
}
