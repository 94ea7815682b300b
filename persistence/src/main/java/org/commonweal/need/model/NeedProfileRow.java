package org.commonweal.need.model;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What the rules found of one assessment, as it is stored: one row of {@code need_profile}. */
public record NeedProfileRow(Place place, Persons persons, Map<ServiceLadder, ServiceLevel> levels,
                             Map<NeedDomain, Integer> severities, Set<VulnerabilityMark> marks,
                             Set<VulnerabilityMark> open, Truth mostMarginalised, Set<NeedFlag> flags, String ruleVersion) {

    /** Whose row it is and where it counts. */
    public record Place(UUID assessment, UUID household, UUID round, UUID municipality, UUID ward, UUID settlement) { }

    /** People by sex; {@code sexOfHead} is F, M, X or ?. */
    public record Persons(String sexOfHead, int women, int men, int other, int unknown) {

        public int all() {
            return women + men + other + unknown;
        }
    }
}
