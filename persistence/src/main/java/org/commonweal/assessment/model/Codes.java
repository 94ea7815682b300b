package org.commonweal.assessment.model;

import java.util.Arrays;
import java.util.Optional;

/**
 * The closed lists of answers. Names are ours and neutral, because MICS and DHS give the same number to different
 * things. A list ends with a coarse value where real surveys ask coarsely: what was not asked is never made up.
 */
public final class Codes {

    private Codes() { }

    /** The code of that name; empty for null and for anything that is not in the list. */
    public static <C extends Enum<C> & Code> Optional<C> find(Class<C> list, String name) {
        return Arrays.stream(list.getEnumConstants()).filter(code -> code.name().equals(name)).findFirst();
    }

    public enum Sex implements Code { F, M, X }

    /** Where the source, or the toilet, is. {@code ON_PREMISES}: dwelling or yard, asked as one answer. */
    public enum Premises implements Code { DWELLING, YARD, ON_PREMISES, ELSEWHERE }

    /** A collection time given only as a band around the 30 minutes of the water ladder. */
    public enum MinutesBand implements Code { UP_TO_30, OVER_30 }

    /** Whether the minutes count the queue, as JMP wants, or leave it out. */
    public enum TimeBasis implements Code { WITH_QUEUE, WITHOUT_QUEUE }

    /** E. coli per 100 ml: 0; 1 to 10; 11 to 100; more. */
    public enum EcoliRisk implements Code { LOW, MODERATE, HIGH, VERY_HIGH }

    public enum ShortageReason implements Code { NOT_AVAILABLE, TOO_EXPENSIVE, NOT_ACCESSIBLE, OTHER }

    public enum SharedWith implements Code { KNOWN_HOUSEHOLDS, PUBLIC }

    /** When an on-site toilet was last emptied. */
    public enum Emptied implements Code { WITHIN_5_YEARS, OVER_5_YEARS, TIME_UNKNOWN, NEVER }

    /** Where the contents went the last time. */
    public enum ContentsTo implements Code {
        TREATMENT_PLANT, PROVIDER_COVERED_PIT, PROVIDER_UNKNOWN, HOUSEHOLD_COVERED_PIT, OPEN, OTHER
    }

    /** What was seen of the place for washing hands. {@code OBSERVED}: fixed or mobile, asked as one answer. */
    public enum HandwashingPlace implements Code {
        FIXED_DWELLING, FIXED_YARD, FIXED, MOBILE, OBSERVED, NONE, NO_PERMISSION, OTHER_REASON
    }

    /** Ash, mud and sand are recorded apart: they do not count as soap. */
    public enum Soap implements Code { SOAP, ASH_MUD_SAND, NONE }

    /** How household waste leaves. The last three are what people do without a collection. */
    public enum WasteCollection implements Code { DOOR, POINT, NONE, BURN, BURY, DUMP }

    public enum WasteProvider implements Code { MUNICIPAL, PRIVATE, INFORMAL, COMMUNITY }

    /** The hardest way the household coped with lack of food or money in the last 30 days. */
    public enum Coping implements Code { NONE, STRESS, CRISIS, EMERGENCY }

    public enum Savings implements Code { NONE, INFORMAL, FORMAL }

    public enum HealthBarrier implements Code { NONE, COST, DISTANCE, COST_AND_DISTANCE, OTHER }

    public enum Displacement implements Code { HOST, IDP, REFUGEE, ASYLUM_SEEKER, RETURNEE, STATELESS }

    public enum Land implements Code { OWNS, SECURE_USE, NONE }

    public enum Tenure implements Code { OWNER, RENT_AGREEMENT, RENT_NO_AGREEMENT, SQUATTING, EVICTION_THREAT }

    public enum Relation implements Code { HEAD, SPOUSE, CHILD, GRANDCHILD, PARENT, SIBLING, OTHER_RELATIVE, NOT_RELATED }

    /** Age where only a band was recorded. {@code ADULT_18_PLUS} leaves open whether the person is 60 or older. */
    public enum AgeBand implements Code {
        UNDER_5(0, 4), CHILD_5_17(5, 17), CHILD(0, 17), ADULT_18_59(18, 59), ADULT_18_PLUS(18, 130), OLDER_60_PLUS(60, 130);

        private final int youngest;
        private final int oldest;

        AgeBand(int youngest, int oldest) {
            this.youngest = youngest;
            this.oldest = oldest;
        }

        /** Completed years. */
        public int youngest() {
            return youngest;
        }

        public int oldest() {
            return oldest;
        }
    }

    public enum MaritalStatus implements Code {
        NEVER_MARRIED, WITH_PARTNER, PARTNER_ABSENT, SEPARATED, DIVORCED, WIDOWED
    }

    public enum Education implements Code { NONE, RELIGIOUS, EARLY, PRIMARY, SECONDARY, HIGHER }

    /** The answer scale of the Washington Group questions, 1 to 4. */
    public enum Difficulty implements Code {
        NO_DIFFICULTY, SOME, A_LOT, CANNOT_DO;

        public boolean atLeast(Difficulty other) {
            return compareTo(other) >= 0;
        }
    }
}
