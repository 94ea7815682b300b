package org.commonweal.need.service;

import java.time.LocalDate;
import java.util.List;
import org.commonweal.need.model.NeedFlag;
import org.commonweal.need.model.Truth;

/**
 * Why a household stands where it stands: its newest assessment through the rules in force.
 *
 * @param round      name of the round
 * @param assessedOn null where nobody wrote it down
 * @param marks      those that are true first, then the open ones, then the rest
 */
public record HouseholdNeeds(String round, LocalDate assessedOn, String ruleVersion, List<LadderResult> ladders,
                             List<NeedFinding> needs, List<MarkFinding> marks, Truth mostMarginalised,
                             List<NeedFlag> flags, NeedProfile.Persons persons) {

    public List<MarkFinding> marksThatAre(Truth value) {
        return marks.stream().filter(mark -> mark.value() == value).toList();
    }

    public List<MarkFinding> present() {
        return marksThatAre(Truth.TRUE);
    }

    public List<MarkFinding> open() {
        return marksThatAre(Truth.UNKNOWN);
    }
}
