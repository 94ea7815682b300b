package org.commonweal.allocation.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.commonweal.allocation.service.ActivityDemand.Requirement;
import org.commonweal.allocation.service.AllocationProblem.Floor;
import org.commonweal.allocation.service.AllocationProblem.Link;
import org.commonweal.allocation.service.AllocationProblem.LinkKind;
import org.commonweal.allocation.service.AllocationProblem.Pair;
import org.commonweal.allocation.service.PartnerOffer.Answer;
import org.commonweal.allocation.service.PartnerOffer.Capacity;
import org.commonweal.allocation.service.PartnerOffer.Skill;
import org.commonweal.allocation.service.PartnerOffer.Willing;
import org.commonweal.shared.model.Period;

/** Questions for tests: small ones told in words, and random ones from a seed. */
final class Questions {

    static final Period QUARTER = new Period(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 4, 1));
    static final UUID TOWN = named("town");
    static final UUID WARD_1 = named("ward 1");
    static final UUID WARD_2 = named("ward 2");
    private static final List<UUID> WARDS = List.of(WARD_1, WARD_2, named("ward 3"));
    private static final List<String> CODES = List.of("W01", "S02", "D02", "H06", "C01");
    private static final LocalDate FOREVER = LocalDate.MAX;

    private Questions() { }

    static UUID named(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes());
    }

    /** Willing for everything everywhere, with room for 100 days, 10 wards and 100,000 units. */
    static PartnerOffer partner(String code, Map<String, Integer> verified) {
        Map<String, Skill> skills = new HashMap<>();
        verified.forEach((competency, level) -> skills.put(competency, new Skill(level, level, true, FOREVER)));
        return new PartnerOffer(named(code), code, code, false, Set.of(TOWN), List.of(QUARTER), skills, willing(Answer.WILLING),
                List.of(new Capacity(QUARTER, 1000, 10, 100_000)), Set.of());
    }

    static List<Willing> willing(Answer answer) {
        return Arrays.stream("WSDHICFG".split("")).map(letter -> new Willing(letter, PartnerOffer.ANYWHERE, answer, false)).toList();
    }

    static PartnerOffer withStaff(PartnerOffer p, long tenths) {
        return withCapacity(p, new Capacity(QUARTER, tenths, 10, 100_000));
    }

    static PartnerOffer withCapacity(PartnerOffer p, Capacity... capacity) {
        return new PartnerOffer(p.id(), p.code(), p.name(), p.suspended(), p.territory(), p.agreements(), p.skills(), p.willing(),
                List.of(capacity), p.conflicts());
    }

    static PartnerOffer withSkill(PartnerOffer p, String code, Skill skill) {
        Map<String, Skill> skills = new HashMap<>(p.skills());
        skills.put(code, skill);
        return new PartnerOffer(p.id(), p.code(), p.name(), p.suspended(), p.territory(), p.agreements(), skills, p.willing(),
                p.capacity(), p.conflicts());
    }

    static PartnerOffer withWilling(PartnerOffer p, List<Willing> willing) {
        return new PartnerOffer(p.id(), p.code(), p.name(), p.suspended(), p.territory(), p.agreements(), p.skills(), willing,
                p.capacity(), p.conflicts());
    }

    static PartnerOffer withStanding(PartnerOffer p, boolean suspended, Set<UUID> territory, List<Period> agreements, Set<UUID> conflicts) {
        return new PartnerOffer(p.id(), p.code(), p.name(), suspended, territory, agreements, p.skills(), p.willing(), p.capacity(), conflicts);
    }

    /** Ten staff days, 1,000 units, 100 households of plain need in ward 1. */
    static ActivityDemand activity(String title, String... requirements) {
        return activity(title, 100, 100, WARD_1, requirements);
    }

    static ActivityDemand activity(String title, int households, long effortTenths, UUID ward, String... requirements) {
        List<Requirement> needed = Arrays.stream(requirements)
                .map(text -> new Requirement(text.split(":")[0], Integer.parseInt(text.split(":")[1]))).toList();
        return new ActivityDemand(named(title), title, "C", TOWN, List.of(ward), QUARTER, effortTenths, 1000, households, households / 3, households * 1000L, needed);
    }

    static AllocationProblem question(List<PartnerOffer> partners, ActivityDemand... activities) {
        return new AllocationProblem(partners, List.of(activities), List.of());
    }

    static AllocationProblem linked(AllocationProblem p, Link... links) {
        return new AllocationProblem(p.partners(), p.activities(), List.of(links), p.locks(), p.overrides(), p.declined(), p.floors(), p.goal());
    }

    /** Up to 8 activities and 5 partners with packages, declines, overrides, floors, tight room and two capacity periods. */
    static AllocationProblem random(long seed) {
        return random(seed, 2 + new Random(seed).nextInt(7), 2 + new Random(seed + 1).nextInt(4));
    }

    static AllocationProblem random(long seed, int activities, int partners) {
        Random random = new Random(seed * 7919);
        List<PartnerOffer> offers = new ArrayList<>();
        for (int p = 0; p < partners; p++) {
            offers.add(randomPartner(random, "P" + p, activities));
        }
        List<ActivityDemand> demands = new ArrayList<>();
        for (int a = 0; a < activities; a++) {
            demands.add(randomActivity(random, "A" + a));
        }
        List<Link> links = new ArrayList<>();
        for (int a = 0; a + 1 < activities; a += 2) {
            if (random.nextInt(3) == 0) {
                LinkKind kind = LinkKind.values()[random.nextInt(LinkKind.values().length)];
                links.add(new Link(demands.get(a).id(), demands.get(a + 1).id(), kind));
            }
        }
        Set<Pair> overrides = new HashSet<>(Set.of(new Pair(demands.get(0).id(), offers.get(0).id())));
        Set<Pair> declined = Set.of(new Pair(demands.get(activities - 1).id(), offers.get(partners - 1).id()));
        List<Floor> floors = random.nextInt(4) > 0 ? List.of() : List.of(new Floor("ward", Set.of(demands.get(0).id(), demands.get(1).id()), 50));
        return new AllocationProblem(offers, demands, links, Map.of(), overrides, declined, floors, Goal.USUAL);
    }

    private static PartnerOffer randomPartner(Random random, String code, int activities) {
        Map<String, Skill> skills = new HashMap<>();
        for (String competency : CODES) {
            int verified = random.nextInt(5);
            skills.put(competency, new Skill(Math.max(verified, random.nextInt(5)), verified, verified > 0,
                    random.nextInt(10) == 0 ? LocalDate.of(2026, 6, 1) : FOREVER));
        }
        List<Willing> willing = new ArrayList<>();
        for (String letter : List.of("W", "S", "D", "H", "C")) {
            willing.add(new Willing(letter, PartnerOffer.ANYWHERE, random.nextInt(6) == 0 ? Answer.UNWILLING : Answer.WILLING, false));
        }
        LocalDate middle = LocalDate.of(2027, 2, 15);
        long room = 60 + random.nextInt(60 * Math.max(2, activities / 4));
        List<Capacity> capacity = random.nextBoolean()
                ? List.of(new Capacity(QUARTER, room, 1 + random.nextInt(3), 1500 + random.nextInt(3000)))
                : List.of(new Capacity(new Period(QUARTER.from(), middle), room, 2, 3000), new Capacity(new Period(middle, QUARTER.to()), room, 3, 2500));
        return new PartnerOffer(named(code), code, code, false, random.nextInt(4) == 0 ? Set.of(WARDS.get(random.nextInt(3))) : Set.of(TOWN),
                List.of(QUARTER), skills, willing, capacity, Set.of());
    }

    private static ActivityDemand randomActivity(Random random, String title) {
        List<Requirement> needed = new ArrayList<>();
        needed.add(new Requirement(CODES.get(random.nextInt(5)), 1 + random.nextInt(3)));
        LocalDate from = QUARTER.from().plusDays(random.nextInt(60));
        return new ActivityDemand(named(title), title, "C", TOWN, randomWards(random), new Period(from, from.plusDays(10 + random.nextInt(20))),
                20 + random.nextInt(60), 200 + random.nextInt(1200), 10, 5, (10 + random.nextInt(150)) * (1000L + random.nextInt(2000)), needed);
    }

    private static List<UUID> randomWards(Random random) {
        int first = random.nextInt(3);
        return random.nextInt(5) == 0 ? List.of(WARDS.get(first), WARDS.get((first + 1) % 3)) : List.of(WARDS.get(first));
    }
}
