package org.commonweal.demo.service;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.commonweal.assessment.model.Answers;
import org.commonweal.assessment.model.Codes.Difficulty;
import org.commonweal.assessment.model.Codes.MaritalStatus;
import org.commonweal.assessment.model.Codes.Relation;
import org.commonweal.assessment.model.Concept;

/** Who lives in an invented household: a young population, 28 of 100 heads women, difficulties growing with age. */
final class DemoRoster {

    private static final double WOMEN_AMONG_HEADS = 0.28;
    private static final List<Concept> WASHINGTON = List.of(Concept.SEEING, Concept.HEARING, Concept.MOBILITY, Concept.COGNITION,
            Concept.SELF_CARE, Concept.COMMUNICATION);

    private final Dice dice;
    private final double poverty;
    private final DemoNames.Culture culture;
    private final String family;
    private final List<DemoHousehold.Person> people = new ArrayList<>();

    private DemoRoster(Dice dice, double poverty, DemoNames.Culture culture) {
        this.dice = dice;
        this.poverty = poverty;
        this.culture = culture;
        this.family = DemoNames.family(culture, dice);
    }

    static List<DemoHousehold.Person> of(Dice dice, double poverty, DemoNames.Culture culture) {
        DemoRoster roster = new DemoRoster(dice, poverty, culture);
        roster.fill();
        return roster.people;
    }

    private void fill() {
        boolean woman = dice.chance(WOMEN_AMONG_HEADS);
        int age = headAge(woman);
        boolean partner = age >= 18 && dice.chance(woman ? 0.14 : age < 25 ? 0.55 : 0.88);
        add(Relation.HEAD, woman, age, partner ? MaritalStatus.WITH_PARTNER : single(woman, age));
        if (partner) {
            add(Relation.SPOUSE, !woman, Math.max(17, age + (woman ? 4 : -5) + dice.between(-4, 4)), MaritalStatus.WITH_PARTNER);
        }
        int mother = Math.max(15, woman ? age : age - 5);
        children(partner ? mother : mother + 3, age);
        if (age < 55 && dice.chance(0.13)) {
            add(Relation.PARENT, dice.chance(0.68), age + dice.between(20, 33), MaritalStatus.WIDOWED);
        }
        if (age > 48 && dice.chance(0.35)) {
            grandchildren();
        }
        if (dice.chance(0.12 + 0.1 * poverty)) {
            add(Relation.OTHER_RELATIVE, dice.chance(0.52), dice.between(8, 45), MaritalStatus.NEVER_MARRIED);
        }
    }

    /** From 15 (seven in a thousand are children) to 90. */
    private int headAge(boolean woman) {
        if (dice.chance(0.007)) {
            return dice.between(14, 17);
        }
        int mean = woman ? 46 : 42;
        return (int) Math.max(18, Math.min(90, Math.round(mean + 14 * dice.normal())));
    }

    private MaritalStatus single(boolean woman, int age) {
        if (age < 25) {
            return MaritalStatus.NEVER_MARRIED;
        }
        return switch (dice.weighted(woman ? 0.42 : 0.25, woman ? 0.18 : 0.2, woman ? 0.15 : 0.2, woman ? 0.2 : 0.05, woman ? 0.05 : 0.3)) {
            case 0 -> MaritalStatus.WIDOWED;
            case 1 -> MaritalStatus.DIVORCED;
            case 2 -> MaritalStatus.SEPARATED;
            case 3 -> MaritalStatus.PARTNER_ABSENT;
            default -> MaritalStatus.NEVER_MARRIED;
        };
    }

    /** Births between 19 and 42 of the mother, of whom some have left home after 16; more among the poor. */
    private void children(int motherAge, int headAge) {
        double perYear = 0.145 + 0.1 * poverty;
        for (int atBirth = 18; atBirth <= Math.min(42, motherAge); atBirth++) {
            int age = motherAge - atBirth;
            boolean home = age <= 16 || dice.chance(Math.max(0.05, 0.75 - 0.09 * (age - 16)));
            if (dice.chance(perYear) && home && age < headAge - 12) {
                add(Relation.CHILD, dice.chance(0.492), age, MaritalStatus.NEVER_MARRIED);
            }
        }
    }

    private void grandchildren() {
        for (int i = dice.between(1, 2 + (dice.chance(poverty) ? 1 : 0)); i > 0; i--) {
            add(Relation.GRANDCHILD, dice.chance(0.5), dice.between(0, 14), MaritalStatus.NEVER_MARRIED);
        }
    }

    private void add(Relation relation, boolean woman, int age, MaritalStatus status) {
        Map<Concept, String> answers = new EnumMap<>(Concept.class);
        answers.put(Concept.SEX, woman ? "F" : "M");
        answers.put(Concept.AGE, Integer.toString(age));
        answers.put(Concept.RELATION, relation.name());
        if (age >= 15) {
            answers.put(Concept.MARITAL_STATUS, status.name());
        }
        functioning(answers, age);
        health(answers, woman, age);
        papers(answers, woman, age);
        boolean first = people.isEmpty();
        people.add(new DemoHousehold.Person(people.size() + 1, DemoNames.given(culture, woman, dice) + " " + family,
                first && dice.chance(0.82) ? phone() : null, null, Answers.of(answers)));
    }

    /** Asked from 5 years on. One person in thirty is not there to answer one of the questions. */
    private void functioning(Map<Concept, String> answers, int age) {
        if (age < 5) {
            return;
        }
        double hard = age < 18 ? 0.002 : age < 45 ? 0.004 : age < 60 ? 0.01 : age < 75 ? 0.035 : 0.09;
        for (Concept question : WASHINGTON) {
            double often = question == Concept.SEEING || question == Concept.MOBILITY ? 1.6 : 0.7;
            Difficulty level = dice.chance(hard * often) ? (dice.chance(0.18) ? Difficulty.CANNOT_DO : Difficulty.A_LOT)
                    : dice.chance(hard * often * 4) ? Difficulty.SOME : Difficulty.NO_DIFFICULTY;
            answers.put(question, dice.chance(0.005) ? Answers.DONT_KNOW : level.name());
        }
    }

    private void health(Map<Concept, String> answers, boolean woman, int age) {
        if (age < 5) {
            answers.put(Concept.DIARRHOEA, yes(0.07 + 0.16 * poverty));
        }
        answers.put(Concept.CHRONIC_ILLNESS, yes(age < 18 ? 0.015 : age < 45 ? 0.04 : age < 60 ? 0.1 : 0.24));
        if (woman && age >= 15 && age <= 49) {
            answers.put(Concept.PREGNANT_OR_BREASTFEEDING, yes(age < 35 ? 0.17 : 0.06));
        }
    }

    private void papers(Map<Concept, String> answers, boolean woman, int age) {
        if (age >= 6 && age <= 17) {
            answers.put(Concept.IN_SCHOOL, yes((age < 13 ? 0.95 : 0.88) - poverty * (woman ? 0.24 : 0.18)));
        }
        if (age >= 18) {
            answers.put(Concept.HAS_ID, yes(0.97 - 0.14 * poverty));
        }
    }

    private String yes(double probability) {
        return dice.chance(probability) ? Answers.YES : Answers.NO;
    }

    /** +999 is given to no country. */
    private String phone() {
        return "+999 " + dice.between(50, 79) + " " + dice.between(100, 999) + " " + dice.between(100, 999);
    }
}
