package org.commonweal.casework.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.commonweal.need.model.NeedDomain;
import org.commonweal.need.model.VulnerabilityMark;

/**
 * What one round found of a household.
 *
 * @param levels     ladder name (lower case) to level; without those the answers do not decide
 * @param severities domain to 0..3; without those the answers do not decide
 * @param receivedAt when its submission came in
 */
public record RoundFinding(UUID assessment, UUID round, String roundName, boolean synthetic, LocalDate assessedOn, Instant receivedAt,
                           Map<String, String> levels, Map<NeedDomain, Integer> severities, Set<VulnerabilityMark> marks,
                           Set<VulnerabilityMark> marksUnknown) {

    /** A need and how severe it is, 1 to 3. */
    public record Need(NeedDomain domain, int severity) { }

    /** The severest first. */
    public List<Need> needs() {
        return severities.entrySet().stream().filter(need -> need.getValue() > 0).map(need -> new Need(need.getKey(), need.getValue()))
                .sorted(Comparator.comparingInt(Need::severity).reversed().thenComparing(Need::domain)).toList();
    }

    /** Without those that are shown to nobody by default. */
    public List<VulnerabilityMark> shownMarks() {
        return marks.stream().filter(mark -> !mark.sensitive()).sorted().toList();
    }

    public int unknownMarks() {
        return marksUnknown.size();
    }
}
