package org.commonweal.assessment.service;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A household as it is being typed in, valid or not: this is what a draft keeps. Answers are kept as typed, by the name
 * of their concept; an empty answer is null or missing.
 */
public class EntryForm implements Serializable {

    /** Somebody who is being typed in. */
    public static class Person implements Serializable {

        private String name;
        private String phone;
        private final Map<String, String> answers = new HashMap<>();

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }

        public String getPhone() {
            return phone;
        }

        public void setPhone(String phone) {
            this.phone = phone;
        }

        public Map<String, String> getAnswers() {
            return answers;
        }

        /** What is asked after relation, sex and age. */
        public List<EntryQuestion> questions() {
            return EntryQuestions.then(answers.get("AGE"), answers.get("SEX"));
        }
    }

    private final String instanceId;
    private UUID round;
    private UUID municipality;
    private UUID ward;
    private UUID settlement;
    private String day;
    private final Map<String, String> answers = new HashMap<>();
    private final Map<String, String> consents = new HashMap<>();
    private final List<Person> people = new ArrayList<>();

    /** @param instanceId stays the same however often it is sent */
    public EntryForm(String instanceId) {
        this.instanceId = instanceId;
    }

    public String getInstanceId() {
        return instanceId;
    }

    public UUID getRound() {
        return round;
    }

    public void setRound(UUID round) {
        this.round = round;
    }

    public UUID getMunicipality() {
        return municipality;
    }

    public void setMunicipality(UUID municipality) {
        this.municipality = municipality;
    }

    public UUID getWard() {
        return ward;
    }

    public void setWard(UUID ward) {
        this.ward = ward;
    }

    public UUID getSettlement() {
        return settlement;
    }

    public void setSettlement(UUID settlement) {
        this.settlement = settlement;
    }

    /** ISO 8601, as typed. */
    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }

    public Map<String, String> getAnswers() {
        return answers;
    }

    /** Purpose to YES or NO; missing where not asked. */
    public Map<String, String> getConsents() {
        return consents;
    }

    public List<Person> getPeople() {
        return people;
    }
}
