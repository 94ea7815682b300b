package org.commonweal.need.service;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.commonweal.need.model.ServiceLevel;
import org.commonweal.need.model.VulnerabilityMark;

/**
 * The version of the rules and every number in them that a programme may want otherwise. A change of any of them is a
 * new version: profiles carry the version that made them and are recomputed.
 *
 * @param version           stored with each profile
 * @param unknownTimeLevel  level of an improved source off the premises when nobody knows the minutes; empty: unknown.
 *                          LIMITED follows the DHS code, where "don't know" falls with more than 30
 * @param packagedRule      how bottled and sachet water count
 * @param olderFrom         age in years from which a person counts as older
 * @param overcrowdedAbove  persons per room
 * @param highDependencyAbove dependants per working-age person (standard ratio)
 * @param remoteMinutes     more minutes than this to a service is remote
 * @param remoteKm          more kilometres than this to a service is remote
 * @param marginalised      who is most marginalised
 */
public record NeedRules(String version, Optional<ServiceLevel> unknownTimeLevel, PackagedRule packagedRule, int olderFrom,
                        int overcrowdedAbove, double highDependencyAbove, int remoteMinutes, int remoteKm,
                        Marginalised marginalised) {

    /** The rules in force. */
    public static final NeedRules CURRENT = new NeedRules("NEED-2026.1", Optional.of(ServiceLevel.LIMITED),
            PackagedRule.ALWAYS_IMPROVED, 60, 3, 2.0, 60, 5, Marginalised.WITHOUT_POVERTY_TIER);

    /** The SDG text counts packaged water as improved; MICS programs look at the source for other uses. */
    public enum PackagedRule { ALWAYS_IMPROVED, NEEDS_IMPROVED_SECONDARY }

    /**
     * A household is most marginalised with at least {@code marks} marks, one of them in {@code oneOf}, and a need of at
     * least {@code severity} in some domain.
     */
    public record Marginalised(String name, int marks, Set<VulnerabilityMark> oneOf, int severity) {

        /**
         * The full definition asks for a household that is poor by the approved poverty measure. That measure is not
         * computed yet; until it is, a need of the worst severity stands in its place, under this name.
         */
        public static final Marginalised WITHOUT_POVERTY_TIER =
                new Marginalised("WITHOUT_POVERTY_TIER", 2, VulnerabilityMark.MARGINALISING, 3);

        public Marginalised {
            oneOf = Set.copyOf(EnumSet.copyOf(oneOf));
        }
    }

    public NeedRules withUnknownTime(Optional<ServiceLevel> level) {
        return new NeedRules(version, level, packagedRule, olderFrom, overcrowdedAbove, highDependencyAbove, remoteMinutes,
                remoteKm, marginalised);
    }

    public NeedRules withPackaged(PackagedRule rule) {
        return new NeedRules(version, unknownTimeLevel, rule, olderFrom, overcrowdedAbove, highDependencyAbove,
                remoteMinutes, remoteKm, marginalised);
    }
}
