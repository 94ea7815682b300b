package org.commonweal.assessment.service;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.commonweal.assessment.model.Answers;
import org.commonweal.assessment.model.Concept;

/** What the entry page asks, in the order in which it is asked; the vocabulary and the answers are those of {@link Concept}. */
public final class EntryQuestions {

    /** @param name key of its heading: {@code household.part.NAME} */
    public record Part(String name, List<EntryQuestion> questions) { }

    /** Questions of the Washington Group are asked from this age on. */
    public static final int WASHINGTON_FROM = 5;

    public static final List<Part> PARTS = List.of(
            part("WATER", Concept.WATER_SOURCE, Concept.WATER_PLACE, Concept.WATER_MINUTES, Concept.WATER_SUFFICIENT),
            part("TOILET", Concept.TOILET_FACILITY, Concept.TOILET_SHARED, Concept.TOILET_HOUSEHOLDS, Concept.TOILET_EMPTIED, Concept.TOILET_CONTENTS_TO),
            part("HANDS", Concept.HANDWASHING_PLACE, Concept.HANDWASHING_WATER, Concept.HANDWASHING_SOAP),
            part("WASTE", Concept.WASTE_COLLECTION, Concept.WASTE_POINT_METRES, Concept.WASTE_WEEKLY_FOR_A_YEAR, Concept.WASTE_LITTERING),
            part("HEALTH", Concept.UNTREATED_ILLNESS, Concept.HEALTH_BARRIER, Concept.ANTENATAL_GAP, Concept.HEALTH_MINUTES),
            part("MONEY", Concept.EARNERS, Concept.CASUAL_WORK_ONLY, Concept.COPING, Concept.ACCOUNT, Concept.SAVINGS, Concept.SAVINGS_GROUP, Concept.DISTRESS_DEBT),
            part("TIES", Concept.GROUP_MEMBER, Concept.TRUSTS_NEIGHBOURS, Concept.HELP_IN_NEED, Concept.KEPT_FROM_MEETINGS, Concept.WOMEN_SECLUDED),
            part("HOME", Concept.ROOMS, Concept.TENURE, Concept.LAND, Concept.INFORMAL_SETTLEMENT, Concept.DISPLACEMENT));

    private static final List<EntryQuestion> WASHINGTON = questions(Concept.SEEING, Concept.HEARING, Concept.MOBILITY, Concept.COGNITION,
            Concept.SELF_CARE, Concept.COMMUNICATION);

    private EntryQuestions() { }

    private static Part part(String name, Concept... concepts) {
        return new Part(name, questions(concepts));
    }

    private static List<EntryQuestion> questions(Concept... concepts) {
        return Arrays.stream(concepts).map(EntryQuestion::new).toList();
    }

    /** Asked of everybody first, because it decides what else is asked. */
    public static List<EntryQuestion> first() {
        return questions(Concept.RELATION, Concept.SEX, Concept.AGE);
    }

    /** What else is asked of a person of that age and sex; nothing while the age is not known. */
    public static List<EntryQuestion> then(String age, String sex) {
        if (!Answers.fits(Concept.AGE, age) || !Character.isDigit(age.charAt(0))) {
            return List.of();
        }
        int years = Integer.parseInt(age);
        List<EntryQuestion> questions = new ArrayList<>(years >= WASHINGTON_FROM ? WASHINGTON : questions(Concept.DIARRHOEA));
        questions.addAll(questions(Concept.CHRONIC_ILLNESS));
        if (years >= 6 && years <= 17) {
            questions.addAll(questions(Concept.IN_SCHOOL));
        }
        if (years >= 18) {
            questions.addAll(questions(Concept.MARITAL_STATUS, Concept.HAS_ID));
        }
        if ("F".equals(sex) && years >= 12 && years <= 55) {
            questions.addAll(questions(Concept.PREGNANT_OR_BREASTFEEDING));
        }
        return questions;
    }
}
