package org.commonweal.demo.service;

import static org.commonweal.demo.service.Dice.option;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.commonweal.assessment.model.Answers;
import org.commonweal.assessment.model.Concept;

/** How an invented household lives and what it answers; every answer leans on how poor it is and on town or country. */
final class DemoLiving {

    private final Dice dice;
    private final double poverty;
    private final boolean urban;
    private final Map<Concept, String> answers = new EnumMap<>(Concept.class);

    private DemoLiving(Dice dice, double poverty, boolean urban) {
        this.dice = dice;
        this.poverty = poverty;
        this.urban = urban;
    }

    /** @param camp the household lives in a camp for displaced people */
    static Answers of(Dice dice, double poverty, boolean urban, boolean informal, boolean camp, List<DemoHousehold.Person> members) {
        DemoLiving living = new DemoLiving(dice, poverty, urban);
        living.water();
        living.toilet(informal);
        living.hands();
        living.waste();
        living.health(members);
        living.money(members.size());
        living.people();
        living.standing(members.size(), informal, camp);
        living.forget();
        return Answers.of(living.answers);
    }

    private void water() {
        String source = urban
                ? dice.pick(poverty, option("PIPED_DWELLING", 60, 4), option("PIPED_YARD", 22, 14), option("PIPED_NEIGHBOUR", 5, 17),
                        option("PUBLIC_TAP", 4, 25), option("KIOSK", 3, 18), option("TANKER", 2, 8), option("CART", 0, 7),
                        option("BOTTLED", 3, 0), option("WELL_UNPROTECTED", 0, 5), option("SURFACE", 0, 2))
                : dice.pick(poverty, option("PIPED_DWELLING", 22, 0), option("PIPED_YARD", 25, 3), option("PUBLIC_TAP", 18, 14),
                        option("BOREHOLE", 20, 30), option("WELL_PROTECTED", 8, 11), option("WELL_UNPROTECTED", 3, 17),
                        option("SPRING_PROTECTED", 3, 4), option("SPRING_UNPROTECTED", 1, 8), option("RAINWATER", 0, 2), option("SURFACE", 0, 11));
        answers.put(Concept.WATER_SOURCE, source);
        boolean home = source.equals("PIPED_DWELLING") || source.equals("PIPED_YARD") || source.equals("BOTTLED");
        answers.put(Concept.WATER_PLACE, source.equals("PIPED_DWELLING") ? "DWELLING" : home ? "YARD" : "ELSEWHERE");
        if (!home) {
            answers.put(Concept.WATER_MINUTES, Integer.toString((int) Math.max(2, 12 + 32 * poverty + 16 * dice.normal())));
            answers.put(Concept.WATER_TIME_BASIS, "WITH_QUEUE");
            answers.put(Concept.WATER_COLLECTOR_SEX, dice.chance(0.76) ? "F" : "M");
        }
        answers.put(Concept.WATER_SUFFICIENT, yes(0.9 - 0.42 * poverty));
    }

    private void toilet(boolean informal) {
        String facility = urban
                ? dice.pick(poverty, option("FLUSH_SEWER", 45, 4), option("FLUSH_SEPTIC", 35, 10), option("FLUSH_PIT", 8, 16),
                        option("PIT_SLAB", 9, 34), option("PIT_NO_SLAB", 2, 20), option("FLUSH_OPEN_DRAIN", 1, 9), option("BUCKET", 0, 2), option("NONE", 0, 5))
                : dice.pick(poverty, option("FLUSH_SEPTIC", 18, 1), option("VIP", 22, 6), option("PIT_SLAB", 46, 30),
                        option("PIT_NO_SLAB", 11, 36), option("COMPOSTING", 3, 2), option("HANGING", 0, 2), option("NONE", 0, 23));
        answers.put(Concept.TOILET_FACILITY, facility);
        if (facility.equals("NONE")) {
            return;
        }
        boolean shared = dice.chance(Math.min(0.9, (urban ? 0.12 : 0.06) + 0.4 * poverty + (informal ? 0.25 : 0)));
        answers.put(Concept.TOILET_SHARED, shared ? Answers.YES : Answers.NO);
        if (shared) {
            answers.put(Concept.TOILET_SHARED_WITH, dice.chance(0.9) ? "KNOWN_HOUSEHOLDS" : "PUBLIC");
            answers.put(Concept.TOILET_HOUSEHOLDS, Integer.toString(dice.between(2, informal ? 14 : 6)));
        }
        if (facility.equals("FLUSH_SEPTIC") || facility.equals("PIT_SLAB") || facility.equals("FLUSH_PIT")) {
            answers.put(Concept.TOILET_EMPTIED, dice.pick(poverty, option("WITHIN_5_YEARS", 45, 18), option("OVER_5_YEARS", 15, 7), option("NEVER", 40, 75)));
            if (answers.get(Concept.TOILET_EMPTIED).equals("WITHIN_5_YEARS")) {
                answers.put(Concept.TOILET_CONTENTS_TO, dice.pick(poverty, option("TREATMENT_PLANT", 45, 6), option("PROVIDER_UNKNOWN", 30, 22),
                        option("HOUSEHOLD_COVERED_PIT", 20, 42), option("OPEN", 5, 30)));
            }
        }
    }

    private void hands() {
        String place = dice.pick(poverty, option("FIXED_DWELLING", 62, 6), option("FIXED_YARD", 16, 12), option("MOBILE", 14, 34),
                option("NONE", 6, 44), option("NO_PERMISSION", 2, 4));
        answers.put(Concept.HANDWASHING_PLACE, place);
        if (!place.equals("NONE") && !place.equals("NO_PERMISSION")) {
            answers.put(Concept.HANDWASHING_WATER, yes(0.95 - 0.3 * poverty));
            answers.put(Concept.HANDWASHING_SOAP, dice.pick(poverty, option("SOAP", 90, 38), option("ASH_MUD_SAND", 2, 16), option("NONE", 8, 46)));
        }
    }

    private void waste() {
        String way = urban
                ? dice.pick(poverty, option("DOOR", 68, 14), option("POINT", 20, 26), option("BURN", 5, 14), option("DUMP", 5, 40), option("BURY", 2, 6))
                : dice.pick(poverty, option("DOOR", 12, 0), option("POINT", 16, 3), option("BURN", 40, 36), option("BURY", 24, 28), option("DUMP", 8, 33));
        answers.put(Concept.WASTE_COLLECTION, way);
        if (way.equals("DOOR") || way.equals("POINT")) {
            answers.put(Concept.WASTE_POINT_METRES, Integer.toString(way.equals("DOOR") ? 0 : dice.between(30, 600)));
            answers.put(Concept.WASTE_WEEKLY_FOR_A_YEAR, yes(0.92 - 0.5 * poverty));
            answers.put(Concept.WASTE_LITTERING, yes(0.1 + 0.35 * poverty));
            answers.put(Concept.WASTE_PROVIDER, dice.pick(poverty, option("MUNICIPAL", 60, 30), option("PRIVATE", 30, 10), option("INFORMAL", 6, 38), option("COMMUNITY", 4, 22)));
        }
    }

    private void health(List<DemoHousehold.Person> members) {
        answers.put(Concept.UNTREATED_ILLNESS, yes(0.03 + 0.12 * poverty));
        answers.put(Concept.HEALTH_BARRIER, dice.pick(poverty, option("NONE", 82, 36), option("COST", 12, 34), option("DISTANCE", 4, 16), option("COST_AND_DISTANCE", 1, 10), option("OTHER", 1, 4)));
        answers.put(Concept.HEALTH_MINUTES, Integer.toString((int) Math.max(5, (urban ? 18 : 32) + (urban ? 15 : 45) * poverty + 14 * dice.normal())));
        boolean mother = members.stream().anyMatch(member -> member.answers().yes(Concept.PREGNANT_OR_BREASTFEEDING).orElse(false));
        if (mother) {
            answers.put(Concept.ANTENATAL_GAP, yes(0.1 + 0.3 * poverty));
        }
    }

    private void money(int size) {
        answers.put(Concept.EARNERS, Integer.toString(dice.chance(0.03 + 0.12 * poverty) ? 0 : dice.between(1, size > 5 ? 3 : 2)));
        answers.put(Concept.CASUAL_WORK_ONLY, yes(0.08 + 0.5 * poverty));
        answers.put(Concept.COPING, dice.pick(poverty, option("NONE", 72, 12), option("STRESS", 20, 36), option("CRISIS", 6, 34), option("EMERGENCY", 2, 18)));
        answers.put(Concept.ACCOUNT, yes(0.88 - 0.6 * poverty));
        answers.put(Concept.SAVINGS, dice.pick(poverty, option("FORMAL", 58, 6), option("INFORMAL", 24, 36), option("NONE", 18, 58)));
        answers.put(Concept.SAVINGS_GROUP, yes(0.2 + 0.12 * poverty));
        answers.put(Concept.DISTRESS_DEBT, yes(0.04 + 0.2 * poverty));
    }

    private void people() {
        answers.put(Concept.GROUP_MEMBER, yes(0.62 - 0.25 * poverty));
        answers.put(Concept.TRUSTS_NEIGHBOURS, yes(0.8 - 0.2 * poverty));
        answers.put(Concept.HELP_IN_NEED, yes(0.95 - 0.16 * poverty));
        answers.put(Concept.KEPT_FROM_MEETINGS, yes(0.02 + 0.08 * poverty));
        answers.put(Concept.WOMEN_SECLUDED, yes(0.01 + 0.05 * poverty));
    }

    private void standing(int size, boolean informal, boolean camp) {
        answers.put(Concept.DISPLACEMENT, camp ? dice.pick(0.5, option("IDP", 60, 60), option("REFUGEE", 30, 30), option("ASYLUM_SEEKER", 4, 4), option("STATELESS", 3, 3), option("HOST", 3, 3))
                : dice.pick(poverty, option("HOST", 975, 915), option("IDP", 10, 45), option("REFUGEE", 5, 20), option("RETURNEE", 10, 20)));
        answers.put(Concept.MINORITY, dice.chance(0.06) ? Answers.REFUSED : yes(0.02 + 0.05 * poverty));
        answers.put(Concept.LAND, dice.pick(poverty, option("OWNS", 66, 44), option("SECURE_USE", 27, 38), option("NONE", 7, 18)));
        answers.put(Concept.TENURE, informal
                ? dice.pick(poverty, option("OWNER", 25, 15), option("RENT_AGREEMENT", 10, 5), option("RENT_NO_AGREEMENT", 35, 35), option("SQUATTING", 25, 35), option("EVICTION_THREAT", 5, 10))
                : dice.pick(poverty, option("OWNER", 62, 60), option("RENT_AGREEMENT", 30, 8), option("RENT_NO_AGREEMENT", 7, 25), option("SQUATTING", 1, 7)));
        answers.put(Concept.INFORMAL_SETTLEMENT, informal ? Answers.YES : Answers.NO);
        answers.put(Concept.ROOMS, Integer.toString(Math.max(1, (int) Math.round(size / (1.4 + 1.5 * poverty) + 0.6 * dice.normal()))));
    }

    /** Real answers have holes: about one in fifty is not known. */
    private void forget() {
        for (Concept concept : List.of(Concept.WATER_MINUTES, Concept.TOILET_EMPTIED, Concept.HELP_IN_NEED, Concept.SAVINGS, Concept.COPING, Concept.WATER_SUFFICIENT)) {
            if (answers.containsKey(concept) && dice.chance(0.02)) {
                answers.put(concept, Answers.DONT_KNOW);
            }
        }
    }

    private String yes(double probability) {
        return dice.chance(probability) ? Answers.YES : Answers.NO;
    }
}
