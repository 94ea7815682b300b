package org.commonweal.casework.service;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.commonweal.casework.model.HelpLine;
import org.commonweal.casework.model.RegisterLine;
import org.commonweal.casework.model.RoundFinding;
import org.commonweal.household.model.ConsentLine;
import org.commonweal.household.model.HouseholdMember;

/**
 * All that is shown of one household.
 *
 * @param mayUnmask whether the caller may ask to see who these people are
 */
public record HouseholdPage(RegisterLine household, Instant createdAt, List<Person> roster, List<RoundFinding> rounds, List<HelpLine> help,
                            List<ConsentLine> consents, boolean mayUnmask) {

    /**
     * @param identity the id to unmask by, or null where nobody said who it is
     * @param name     masked, or empty
     */
    public record Person(int line, HouseholdMember.Facts facts, UUID identity, String name, String phone, boolean located) { }

    /** Something that happened; {@code what} is a message key, {@code about} what it carries. */
    public record Moment(Instant when, String what, String about) { }

    public boolean assessed() {
        return !rounds.isEmpty();
    }

    /** The newest first. */
    public List<Moment> moments() {
        List<Moment> moments = new ArrayList<>(rounds.stream()
                .map(round -> new Moment(round.receivedAt(), "household.momentAssessed", round.roundName())).toList());
        moments.add(new Moment(createdAt, "household.momentEntered", household.number()));
        return moments;
    }
}
