package org.commonweal.assessment.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** What was answered about one person of a household; replaced as a whole with its assessment, so it has no version. */
@Entity
@Table(name = "assessment_member")
@IdClass(AssessmentMember.Key.class)
public class AssessmentMember {

    /** The assessment and the household member. */
    public static class Key implements Serializable {

        private UUID assessment;
        private UUID member;

        public Key() { } // for JPA

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && Objects.equals(assessment, key.assessment) && Objects.equals(member, key.member);
        }

        @Override
        public int hashCode() {
            return Objects.hash(assessment, member);
        }
    }

    @Id
    private UUID assessment;

    @Id
    private UUID member;

    private String answers;

    protected AssessmentMember() { } // for JPA

    public AssessmentMember(UUID assessment, UUID member, String answersJson) {
        this.assessment = assessment;
        this.member = member;
        this.answers = answersJson;
    }

    public UUID member() {
        return member;
    }

    public String answersJson() {
        return answers;
    }
}
