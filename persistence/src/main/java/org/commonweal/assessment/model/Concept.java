package org.commonweal.assessment.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What can be asked and answered: the vocabulary between questionnaires and rules. Every survey is mapped to it once
 * and every rule reads only it. The name is what is stored, so it is never changed, only added to. Numbers of MICS6
 * questions are aliases for people who know them.
 */
public enum Concept {

    ASSESSED_ON(ConceptKind.DATE, "", ""),
    SEX_OF_HEAD(Codes.Sex.class, ""),
    HOUSEHOLD_SIZE(ConceptKind.INTEGER, "persons", "HH48"),

    WATER_SOURCE(WaterSource.class, "WS1"),
    WATER_SOURCE_OTHER_USES(WaterSource.class, "WS2"),
    WATER_PLACE(Codes.Premises.class, "WS3"),
    WATER_DELIVERED(ConceptKind.BOOLEAN, "", ""),
    /** To go there, wait, and come back. */
    WATER_MINUTES(ConceptKind.INTEGER, "min", "WS4"),
    WATER_MINUTES_BAND(Codes.MinutesBand.class, ""),
    WATER_TIME_BASIS(Codes.TimeBasis.class, ""),
    WATER_COLLECTOR_SEX(Codes.Sex.class, "WS5"),
    WATER_COLLECTOR_LINE(ConceptKind.INTEGER, "", "WS5"),
    WATER_TRIPS_PER_WEEK(ConceptKind.INTEGER, "trips", "WS6"),
    /** YES: in the last month there was always enough. The reverse of how WS7 is worded. */
    WATER_SUFFICIENT(ConceptKind.BOOLEAN, "", "WS7"),
    WATER_SHORTAGE_REASON(Codes.ShortageReason.class, "WS8"),
    WATER_HOURS_PER_DAY(ConceptKind.INTEGER, "h", ""),
    WATER_DAYS_PER_WEEK(ConceptKind.INTEGER, "days", ""),
    WATER_ECOLI(ConceptKind.INTEGER, "per100ml", "WQ27"),
    WATER_ECOLI_RISK(Codes.EcoliRisk.class, ""),
    /** YES: arsenic and fluoride within the guideline. */
    WATER_CHEMICALS_SAFE(ConceptKind.BOOLEAN, "", ""),

    TOILET_FACILITY(SanitationFacility.class, "WS11"),
    TOILET_EMPTIED(Codes.Emptied.class, "WS12"),
    TOILET_CONTENTS_TO(Codes.ContentsTo.class, "WS13"),
    TOILET_PLACE(Codes.Premises.class, "WS14"),
    TOILET_SHARED(ConceptKind.BOOLEAN, "", "WS15"),
    TOILET_SHARED_WITH(Codes.SharedWith.class, "WS16"),
    TOILET_HOUSEHOLDS(ConceptKind.INTEGER, "households", "WS17"),

    HANDWASHING_PLACE(Codes.HandwashingPlace.class, "HW1"),
    HANDWASHING_WATER(ConceptKind.BOOLEAN, "", "HW2"),
    HANDWASHING_SOAP(Codes.Soap.class, "HW7"),

    WASTE_COLLECTION(Codes.WasteCollection.class, ""),
    WASTE_POINT_METRES(ConceptKind.INTEGER, "m", ""),
    /** YES: at least once a week for the whole last year. */
    WASTE_WEEKLY_FOR_A_YEAR(ConceptKind.BOOLEAN, "", ""),
    WASTE_TIMES_PER_WEEK(ConceptKind.INTEGER, "times", ""),
    WASTE_MONTHS_SERVED(ConceptKind.INTEGER, "months", ""),
    WASTE_LITTERING(ConceptKind.BOOLEAN, "", ""),
    WASTE_FRACTIONS(ConceptKind.INTEGER, "fractions", ""),
    WASTE_PROVIDER(Codes.WasteProvider.class, ""),
    /** Asked as one question, without saying how or how often. */
    WASTE_REMOVED(ConceptKind.BOOLEAN, "", ""),

    CHILD_DIARRHOEA(ConceptKind.BOOLEAN, "", ""),
    UNTREATED_ILLNESS(ConceptKind.BOOLEAN, "", ""),
    HEALTH_BARRIER(Codes.HealthBarrier.class, ""),
    ANTENATAL_GAP(ConceptKind.BOOLEAN, "", ""),
    HEALTH_MINUTES(ConceptKind.INTEGER, "min", ""),
    SERVICE_KM(ConceptKind.INTEGER, "km", ""),

    EARNERS(ConceptKind.INTEGER, "persons", ""),
    CASUAL_WORK_ONLY(ConceptKind.BOOLEAN, "", ""),
    COPING(Codes.Coping.class, ""),

    GROUP_MEMBER(ConceptKind.BOOLEAN, "", ""),
    TRUSTS_NEIGHBOURS(ConceptKind.BOOLEAN, "", ""),
    HELP_IN_NEED(ConceptKind.BOOLEAN, "", ""),
    KEPT_FROM_MEETINGS(ConceptKind.BOOLEAN, "", ""),

    ACCOUNT(ConceptKind.BOOLEAN, "", ""),
    SAVINGS(Codes.Savings.class, ""),
    SAVINGS_GROUP(ConceptKind.BOOLEAN, "", ""),
    DISTRESS_DEBT(ConceptKind.BOOLEAN, "", ""),

    DISPLACEMENT(Codes.Displacement.class, ""),
    /** Said by the household of itself. Sensitive: leaves only with consent. */
    MINORITY(ConceptKind.BOOLEAN, "", ""),
    LAND(Codes.Land.class, ""),
    TENURE(Codes.Tenure.class, ""),
    INFORMAL_SETTLEMENT(ConceptKind.BOOLEAN, "", ""),
    ROOMS(ConceptKind.INTEGER, "rooms", "HC3"),
    /** YES: women of the household may not go alone to the clinic or the market. */
    WOMEN_SECLUDED(ConceptKind.BOOLEAN, "", ""),

    SEX(Codes.Sex.class, "HL4", true),
    AGE(ConceptKind.INTEGER, "years", "HL6", true),
    AGE_BAND(Codes.AgeBand.class, "", true),
    RELATION(Codes.Relation.class, "HL3", true),
    MARITAL_STATUS(Codes.MaritalStatus.class, "", true),
    SEEING(Codes.Difficulty.class, "", true),
    HEARING(Codes.Difficulty.class, "", true),
    MOBILITY(Codes.Difficulty.class, "", true),
    COGNITION(Codes.Difficulty.class, "", true),
    SELF_CARE(Codes.Difficulty.class, "", true),
    COMMUNICATION(Codes.Difficulty.class, "", true),
    /** Ill for three months or longer. */
    CHRONIC_ILLNESS(ConceptKind.BOOLEAN, "", "", true),
    PREGNANT_OR_BREASTFEEDING(ConceptKind.BOOLEAN, "", "", true),
    IN_SCHOOL(ConceptKind.BOOLEAN, "", "ED9", true),
    EDUCATION(Codes.Education.class, "ED5", true),
    HAS_ID(ConceptKind.BOOLEAN, "", "", true),
    /** In the last two weeks. */
    DIARRHOEA(ConceptKind.BOOLEAN, "", "", true);

    private final ConceptKind kind;
    private final Class<? extends Code> list;
    private final String unit;
    private final String mics;
    private final boolean ofMember;

    Concept(Class<? extends Code> list, String mics) {
        this(list, mics, false);
    }

    Concept(Class<? extends Code> list, String mics, boolean ofMember) {
        this(ConceptKind.CODE, list, "", mics, ofMember);
    }

    Concept(ConceptKind kind, String unit, String mics) {
        this(kind, unit, mics, false);
    }

    Concept(ConceptKind kind, String unit, String mics, boolean ofMember) {
        this(kind, null, unit, mics, ofMember);
    }

    Concept(ConceptKind kind, Class<? extends Code> list, String unit, String mics, boolean ofMember) {
        this.kind = kind;
        this.list = list;
        this.unit = unit;
        this.mics = mics;
        this.ofMember = ofMember;
    }

    public ConceptKind kind() {
        return kind;
    }

    /** The answers to choose from: the closed list, yes and no, or none for numbers, dates and text. */
    public List<String> codes() {
        return switch (kind) {
            case CODE -> Arrays.stream(list.getEnumConstants()).map(Code::name).toList();
            case BOOLEAN -> List.of(Answers.YES, Answers.NO);
            default -> List.of();
        };
    }

    /** The simple name of the closed list, for wording a code; empty where there is none. */
    public String listName() {
        return list == null ? "" : list.getSimpleName();
    }

    boolean listedIn(Class<?> type) {
        return list == type;
    }

    public String unit() {
        return unit;
    }

    /** The number of the same question in MICS6, or an empty string. */
    public String mics() {
        return mics;
    }

    /** Asked of each person, not of the household. */
    public boolean ofMember() {
        return ofMember;
    }

    public static Optional<Concept> find(String name) {
        return Arrays.stream(values()).filter(concept -> concept.name().equals(name)).findFirst();
    }
}
