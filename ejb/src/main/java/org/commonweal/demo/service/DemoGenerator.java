package org.commonweal.demo.service;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commonweal.assessment.model.Answers;
import org.commonweal.assessment.model.Concept;
import org.commonweal.demo.service.DemoNames.Culture;
import org.commonweal.demo.service.DemoPlaces.Quarter;
import org.commonweal.demo.service.DemoPlaces.Ward;

/**
 * Makes invented households, as many as wanted. The n-th is the same for the same seed whatever else is made, so loading
 * can stop and go on anywhere.
 */
public final class DemoGenerator {

    /** The seed of the demo programme. */
    public static final long SEED = 2026;

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 3, 2);
    private static final int DAYS = 75;
    private static final double NOISE = 0.14;

    private final long seed;
    private final List<Ward> wards = DemoPlaces.wards();
    private final double[] shares = wards.stream().mapToDouble(Ward::share).toArray();

    public DemoGenerator(long seed) {
        this.seed = seed;
    }

    /** @param n from 0 */
    public DemoHousehold household(long n) {
        Dice dice = new Dice(seed, n);
        Ward ward = wards.get(dice.weighted(shares));
        Quarter quarter = dice.of(ward.quarters());
        boolean urban = DemoPlaces.of(ward).urban();
        boolean camp = quarter.name().endsWith(" Camp");
        double poverty = Math.max(0, Math.min(1, ward.poverty() + (quarter.informal() ? 0.15 : 0) + NOISE * dice.normal()));
        Culture culture = culture(DemoPlaces.of(ward).pcode(), camp, dice);
        List<DemoHousehold.Person> members = DemoRoster.of(dice, poverty, culture);
        Answers living = DemoLiving.of(dice, poverty, urban, quarter.informal(), camp, members);
        LocalDate day = FIRST_DAY.plusDays(dice.between(0, DAYS));
        return new DemoHousehold(String.format(Locale.ROOT, "D%07d", n + 1), DemoPlaces.of(ward).pcode(), ward.pcode(), quarter.code(),
                day, whole(living, day, members), placed(members, ward, dice));
    }

    private static Answers whole(Answers living, LocalDate day, List<DemoHousehold.Person> members) {
        Map<Concept, String> all = new EnumMap<>(Concept.class);
        all.putAll(living.values());
        all.put(Concept.ASSESSED_ON, day.toString());
        all.put(Concept.HOUSEHOLD_SIZE, Integer.toString(members.size()));
        all.put(Concept.SEX_OF_HEAD, members.get(0).answers().known(Concept.SEX).orElseThrow());
        return Answers.of(all);
    }

    /** The door of the house, kept with the head: somewhere in the ward. */
    private static List<DemoHousehold.Person> placed(List<DemoHousehold.Person> members, Ward ward, Dice dice) {
        String gps = String.format(Locale.ROOT, "%.5f,%.5f", ward.south() + dice.uniform(0, 0.1), ward.west() + dice.uniform(0, 0.1));
        return members.stream().map(member -> member.line() > 1 ? member
                : new DemoHousehold.Person(member.line(), member.name(), member.phone(), gps, member.answers())).toList();
    }

    /** The lowlands speak English and Swahili, the hills Kurdish and Arabic, the port everything. */
    private static Culture culture(String municipality, boolean camp, Dice dice) {
        double[] weights = switch (municipality) {
            case "ZZ0101" -> new double[] {5, 10, 45, 35, 3, 2};
            case "ZZ0102" -> new double[] {35, 5, 5, 5, 10, 40};
            default -> new double[] {20, 38, 12, 8, 18, 4};
        };
        if (camp) {
            weights[0] += 40;
            weights[5] += 20;
        }
        return Culture.values()[dice.weighted(weights)];
    }
}
