package org.commonweal.assessment.service;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.commonweal.household.model.Household;
import org.commonweal.household.model.HouseholdMember;
import org.commonweal.household.model.Sex;

/**
 * One household as it was answered, on its way in. What makes it (an import, the entry page, the demo) has checked the
 * answers; names here are plain and are sealed on the way.
 *
 * @param source      where it comes from: the entry page, or the name of the import
 * @param sourceKey   what the source calls the household; the same household keeps it from round to round
 * @param instanceId  the same for the same thing sent again, at most 160 characters
 * @param assessedOn  null where nobody wrote it down
 * @param size        number of people, at least the roster's
 * @param answersJson the household's answers as {@code Answers.toJson} writes them
 * @param raw         the bytes as they came
 * @param rowNumber   row in the file, or null
 * @param enteredBy   the user who entered it, or null
 */
public record IntakeHousehold(String source, String sourceKey, String instanceId, UUID round, Household.Place place,
                              LocalDate assessedOn, Sex sexOfHead, int size, String answersJson, List<Member> members,
                              byte[] raw, Integer rowNumber, UUID enteredBy) {

    /**
     * One person.
     *
     * @param line        place in the roster, from 1
     * @param answersJson the person's answers
     * @param identity    who it is, or null where nobody said
     */
    public record Member(int line, HouseholdMember.Facts facts, String answersJson, Identity identity) { }

    /** In plain text; each may be null. {@code gps} is {@code latitude,longitude} in decimal degrees (WGS 84). */
    public record Identity(String name, String phone, String gps) { }
}
