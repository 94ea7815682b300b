package org.commonweal.household.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.commonweal.shared.model.Ids;

/** A person on the roster of a household, without a name. */
@Entity
@Table(name = "household_member")
public class HouseholdMember {

    /** The ages people can have: completed years. */
    public static final int OLDEST = 130;

    /**
     * What the roster says of a person.
     *
     * @param relation to the head, a name of the closed list {@code Relation}, or null
     * @param age      completed years, 0 to {@value #OLDEST}, or null
     * @param ageBand  a name of the closed list {@code AgeBand} where only a band was recorded, or null
     */
    public record Facts(boolean head, String relation, Sex sex, Integer age, String ageBand) { }

    @Id
    private UUID id = Ids.next();

    @NotNull
    private UUID household;

    @Column(name = "line_no")
    @Min(1)
    private int line;

    private boolean head;

    @Size(max = 20)
    private String relation;

    @NotNull
    private Sex sex;

    @Min(0)
    @Max(OLDEST)
    private Integer age;

    @Column(name = "age_band")
    @Size(max = 20)
    private String ageBand;

    protected HouseholdMember() { } // for JPA

    /** @param line place in the roster, from 1; stays with the person from one assessment to the next */
    public HouseholdMember(UUID household, int line, Facts facts) {
        this.household = household;
        this.line = line;
        isNow(facts);
    }

    /** As the newest assessment found them. */
    public void isNow(Facts facts) {
        head = facts.head();
        relation = facts.relation();
        sex = facts.sex();
        age = facts.age();
        ageBand = facts.ageBand();
    }

    public UUID id() {
        return id;
    }

    public UUID household() {
        return household;
    }

    public int line() {
        return line;
    }

    public Facts facts() {
        return new Facts(head, relation, sex, age, ageBand);
    }
}
