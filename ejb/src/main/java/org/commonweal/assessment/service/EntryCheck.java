package org.commonweal.assessment.service;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.commonweal.assessment.model.Answers;
import org.commonweal.assessment.model.Codes.Relation;
import org.commonweal.assessment.model.Concept;
import org.commonweal.assessment.service.EntryForm.Person;
import org.commonweal.household.model.HouseholdMember;

/** Looks through what was typed. A question left open is no problem: not asked is not "no". */
final class EntryCheck {

    private static final int MOST_PEOPLE = 60;

    private EntryCheck() { }

    static List<EntryProblem> problems(EntryForm form, LocalDate today) {
        List<EntryProblem> problems = new ArrayList<>();
        need(problems, "round", form.getRound());
        need(problems, "municipality", form.getMunicipality());
        need(problems, "ward", form.getWard());
        day(problems, form.getDay(), today);
        EntryQuestions.PARTS.forEach(part -> part.questions().forEach(question -> fits(problems, "answers.", question, form.getAnswers())));
        people(problems, form.getPeople());
        return problems;
    }

    private static void need(List<EntryProblem> problems, String field, Object value) {
        if (value == null) {
            problems.add(new EntryProblem(field, "shared.fillIn"));
        }
    }

    private static void day(List<EntryProblem> problems, String day, LocalDate today) {
        if (day == null) {
            problems.add(new EntryProblem("day", "shared.fillIn"));
            return;
        }
        try {
            if (LocalDate.parse(day).isAfter(today)) {
                problems.add(new EntryProblem("day", "household.dayInFuture"));
            }
        } catch (DateTimeParseException notADay) {
            problems.add(new EntryProblem("day", "household.notADay"));
        }
    }

    private static void fits(List<EntryProblem> problems, String where, EntryQuestion question, Map<String, String> answers) {
        String answer = trimmed(answers.get(question.name()));
        if (answer != null && !Answers.fits(question.concept(), answer)) {
            problems.add(new EntryProblem(where + question.name(), "household.notANumber"));
        }
    }

    private static void people(List<EntryProblem> problems, List<Person> people) {
        if (people.isEmpty() || people.size() > MOST_PEOPLE) {
            problems.add(new EntryProblem("people", "household.peopleNeeded"));
            return;
        }
        long heads = people.stream().filter(person -> Relation.HEAD.name().equals(person.getAnswers().get("RELATION"))).count();
        if (heads != 1) {
            problems.add(new EntryProblem("people", "household.oneHead"));
        }
        for (int i = 0; i < people.size(); i++) {
            person(problems, "people." + i + ".", people.get(i));
        }
    }

    private static void person(List<EntryProblem> problems, String where, Person person) {
        EntryQuestions.first().forEach(question -> {
            need(problems, where + question.name(), trimmed(person.getAnswers().get(question.name())));
            fits(problems, where, question, person.getAnswers());
        });
        String age = trimmed(person.getAnswers().get("AGE"));
        if (age != null && Answers.fits(Concept.AGE, age) && Character.isDigit(age.charAt(0)) && Integer.parseInt(age) > HouseholdMember.OLDEST) {
            problems.add(new EntryProblem(where + "AGE", "household.tooOld"));
        }
    }

    /** Only what is asked of the household; empty answers are left out. */
    static Answers household(EntryForm form) {
        Map<Concept, String> answers = new EnumMap<>(Concept.class);
        EntryQuestions.PARTS.forEach(part -> part.questions().forEach(question -> put(answers, question, form.getAnswers())));
        answers.put(Concept.ASSESSED_ON, form.getDay());
        answers.put(Concept.HOUSEHOLD_SIZE, Integer.toString(form.getPeople().size()));
        return Answers.of(answers);
    }

    /** Only what is asked of somebody of that age and sex. */
    static Answers person(Person person) {
        Map<Concept, String> answers = new EnumMap<>(Concept.class);
        EntryQuestions.first().forEach(question -> put(answers, question, person.getAnswers()));
        person.questions().forEach(question -> put(answers, question, person.getAnswers()));
        return Answers.of(answers);
    }

    private static void put(Map<Concept, String> answers, EntryQuestion question, Map<String, String> typed) {
        String answer = trimmed(typed.get(question.name()));
        if (answer != null) {
            answers.put(question.concept(), answer);
        }
    }

    static String trimmed(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
