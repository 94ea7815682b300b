package org.commonweal.casework.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.commonweal.household.model.Sex;
import org.commonweal.need.model.NeedDomain;
import org.commonweal.need.model.VulnerabilityMark;

/**
 * A household in the register, with what its newest assessment found.
 *
 * @param ward       name, or null
 * @param settlement name, or null
 * @param severeNeeds domains with a need of the worst severity
 * @param assessedOn null where never assessed or not dated
 */
public record RegisterLine(UUID id, String number, String municipality, String ward, String settlement, int size, Sex sexOfHead,
                           Set<VulnerabilityMark> marks, Set<NeedDomain> severeNeeds, LocalDate assessedOn, boolean synthetic) {

    /** In the order of the vocabulary, without those that are shown to nobody by default. */
    public List<VulnerabilityMark> shownMarks() {
        return marks.stream().filter(mark -> !mark.sensitive()).sorted().toList();
    }

    /** The smallest place that is known. */
    public String place() {
        return settlement != null ? settlement : ward != null ? ward : municipality;
    }
}
