package org.commonweal.demo.service;

import java.time.LocalDate;
import java.util.List;
import org.commonweal.assessment.model.Answers;

/**
 * One invented household. A pure value: made of a seed and a number, and of nothing else.
 *
 * @param key        what the demo calls it, unique
 * @param ward       P-code
 * @param settlement code
 */
public record DemoHousehold(String key, String municipality, String ward, String settlement, LocalDate assessedOn,
                            Answers answers, List<Person> members) {

    /** @param line place in the roster, from 1; the head is the first */
    public record Person(int line, String name, String phone, String gps, Answers answers) { }
}
