package org.commonweal.assessment.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.commonweal.assessment.model.Concept;
import org.commonweal.assessment.service.EntryForm.Person;
import org.junit.jupiter.api.Test;

class EntryCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final EntryForm form = complete();

    static EntryForm complete() {
        EntryForm form = new EntryForm("entry:1");
        form.setRound(UUID.randomUUID());
        form.setMunicipality(UUID.randomUUID());
        form.setWard(UUID.randomUUID());
        form.setDay("2026-11-20");
        form.getPeople().add(person("HEAD", "F", "34"));
        form.getPeople().add(person("CHILD", "M", "4"));
        return form;
    }

    private static Person person(String relation, String sex, String age) {
        Person person = new Person();
        person.setName("Amina Juma");
        person.getAnswers().put("RELATION", relation);
        person.getAnswers().put("SEX", sex);
        person.getAnswers().put("AGE", age);
        return person;
    }

    @Test
    void open_questions_are_no_problem() {
        assertThat(EntryCheck.problems(form, TODAY)).isEmpty();
    }

    @Test
    void each_problem_names_its_field() {
        form.setWard(null);
        form.setDay("2026-11-22");
        form.getAnswers().put("WATER_MINUTES", "half an hour");
        form.getPeople().get(1).getAnswers().put("AGE", "131");
        form.getPeople().get(1).getAnswers().remove("SEX");

        assertThat(EntryCheck.problems(form, TODAY)).extracting(EntryProblem::field)
                .containsExactly("ward", "day", "answers.WATER_MINUTES", "people.1.SEX", "people.1.AGE");
    }

    @Test
    void a_household_has_people_and_exactly_one_head() {
        form.getPeople().get(1).getAnswers().put("RELATION", "HEAD");
        assertThat(EntryCheck.problems(form, TODAY)).extracting(EntryProblem::key).containsExactly("household.oneHead");

        form.getPeople().clear();
        assertThat(EntryCheck.problems(form, TODAY)).extracting(EntryProblem::key).containsExactly("household.peopleNeeded");
    }

    @Test
    void what_is_not_asked_of_somebody_of_that_age_is_not_kept() {
        Person child = form.getPeople().get(1);
        child.getAnswers().put("SEEING", "A_LOT");
        child.getAnswers().put("DIARRHOEA", "YES");

        assertThat(EntryCheck.person(child).values()).doesNotContainKey(Concept.SEEING).containsKey(Concept.DIARRHOEA);
        assertThat(child.questions()).extracting(EntryQuestion::concept).doesNotContain(Concept.SEEING);
        assertThat(form.getPeople().get(0).questions()).extracting(EntryQuestion::concept)
                .contains(Concept.SEEING, Concept.PREGNANT_OR_BREASTFEEDING).doesNotContain(Concept.IN_SCHOOL);
    }

    @Test
    void a_draft_comes_back_as_it_was_typed_wrong_answers_included() {
        form.getAnswers().put("WATER_MINUTES", "half an hour");
        form.getConsents().put("REFERRAL", "NO");

        EntryForm back = EntryFormJson.read(EntryFormJson.write(form));

        assertThat(back.getAnswers()).isEqualTo(form.getAnswers());
        assertThat(back.getConsents()).isEqualTo(form.getConsents());
        assertThat(back.getWard()).isEqualTo(form.getWard());
        assertThat(back.getPeople()).extracting(Person::getName).containsExactly("Amina Juma", "Amina Juma");
        assertThat(back.getPeople().get(1).getAnswers()).isEqualTo(form.getPeople().get(1).getAnswers());
    }

    @Test
    void names_never_stand_in_the_raw_submission() {
        byte[] raw = SubmissionJson.of("entry:1", EntryCheck.household(form), form.getPeople().stream().map(EntryCheck::person).toList());

        assertThat(new String(raw, java.nio.charset.StandardCharsets.UTF_8)).contains("\"AGE\":\"34\"").doesNotContain("Amina");
    }
}
