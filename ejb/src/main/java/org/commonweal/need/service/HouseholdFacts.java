package org.commonweal.need.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonweal.assessment.model.Answers;
import org.commonweal.assessment.model.Codes;
import org.commonweal.assessment.model.Codes.Sex;
import org.commonweal.assessment.model.Concept;
import org.commonweal.need.model.AssessedHousehold;

/**
 * All that the rules read of one assessment.
 *
 * @param sexOfHead  as the household record says, empty where not known
 * @param size       number of people, empty where not known
 * @param informal   whether the settlement is informal, empty where not known
 * @param members    the roster, possibly shorter than the size
 * @param answers    the household's answers
 */
public record HouseholdFacts(Optional<Sex> sexOfHead, Optional<Integer> size, Optional<Boolean> informal,
                             List<MemberFacts> members, Answers answers) {

    public HouseholdFacts {
        members = List.copyOf(members);
    }

    /** The facts of a stored assessment. */
    public static HouseholdFacts of(AssessedHousehold assessed) {
        List<MemberFacts> members = assessed.roster().stream().map(MemberFacts::of).toList();
        Optional<Integer> size = assessed.size() > 0 ? Optional.of(assessed.size()) : Optional.empty();
        return new HouseholdFacts(Codes.find(Sex.class, assessed.sexOfHead()), size, Optional.ofNullable(assessed.informal()),
                members, assessed.answers());
    }

    /**
     * The household's own word on its head goes first: where two heads of different sex are on the roster, that word is the
     * choice of the principal one. Without it, heads of different sex leave the question open.
     */
    public Optional<Sex> headSex() {
        return answers.code(Concept.SEX_OF_HEAD, Sex.class).or(this::headSexOfRoster);
    }

    private Optional<Sex> headSexOfRoster() {
        List<Sex> named = heads().stream().map(MemberFacts::sex).flatMap(Optional::stream).distinct().toList();
        return named.size() > 1 ? Optional.empty() : sexOfHead.or(() -> named.stream().findFirst());
    }

    /** What was answered this time goes before the household record. */
    public Optional<Integer> people() {
        return answers.integer(Concept.HOUSEHOLD_SIZE).or(() -> size)
                .or(() -> members.isEmpty() ? Optional.empty() : Optional.of(members.size()));
    }

    public boolean rosterIncomplete() {
        return members.isEmpty() || people().filter(count -> count > members.size()).isPresent();
    }

    /** Everybody: the roster, and somebody unknown in place of those it leaves out. */
    public List<MemberFacts> everybody() {
        if (!rosterIncomplete()) {
            return members;
        }
        List<MemberFacts> everybody = new ArrayList<>(members);
        everybody.add(MemberFacts.notNamed());
        return everybody;
    }

    public List<MemberFacts> heads() {
        return members.stream().filter(MemberFacts::head).toList();
    }
}
