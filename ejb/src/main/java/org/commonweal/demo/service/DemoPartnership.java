package org.commonweal.demo.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.commonweal.competency.model.PartnerCompetency;
import org.commonweal.competency.model.Verification;
import org.commonweal.partnership.model.Agreement;
import org.commonweal.partnership.model.Arrangement;
import org.commonweal.partnership.model.Capacity;
import org.commonweal.partnership.model.Framework;
import org.commonweal.partnership.model.ObjectiveCategory;
import org.commonweal.partnership.model.Partner;
import org.commonweal.partnership.model.PartnerProfile;
import org.commonweal.partnership.model.Willingness;
import org.commonweal.partnership.model.WorkDomain;
import org.commonweal.shared.model.Ids;
import org.commonweal.shared.model.Period;

/**
 * The invented partnership of the demonstration: one framework of three municipalities and the partners of partners.txt. The
 * same day gives the same partnership, ids included.
 */
public final class DemoPartnership {

    /** The municipalities of the demonstration, by P-code. */
    public static final List<String> MUNICIPALITIES = List.of("ZZ0101", "ZZ0102", "ZZ0201");

    private static final long SEED = 20261101;

    private static final List<String> PEOPLE = List.of("Amina Okoro", "José Marques", "Leila Haddad", "Nguyen Thi Mai", "Kwame Boateng",
            "Elif Demir", "Fatou Diallo", "Ravi Thapa", "Ingrid Solberg", "Carlos Quispe", "سعاد النوري", "Mehari Tesfaye", "Grace Wanjiru",
            "Pavel Novák", "Salma Rahman", "Théo Lambert");

    /** Everything that was made; parents come before those who work under them. */
    public record Made(Framework framework, List<Partner> partners, List<Agreement> agreements, List<Willingness> willingness,
                       List<Capacity> capacities, List<PartnerCompetency> competencies, List<Verification> verifications) { }

    private final Random random = new Random(SEED);
    private final LocalDate today;
    private final Framework framework;
    private final Made made;

    private DemoPartnership(LocalDate today) {
        this.today = today;
        this.framework = framework(today);
        this.made = new Made(framework, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(),
                new ArrayList<>());
    }

    public static Made make(LocalDate today) {
        DemoPartnership demo = new DemoPartnership(today);
        DemoPartnerSheet.rows().forEach(demo::add);
        return demo.made;
    }

    /** The id of a partner of the demonstration, for those who make sign-ins for it. */
    public static UUID partner(String code) {
        return Ids.named("demo:partner:" + code);
    }

    public static UUID frameworkId() {
        return Ids.named("demo:framework");
    }

    public static UUID place(String pcode) {
        return Ids.named("demo:" + pcode);
    }

    private static Framework framework(LocalDate today) {
        LocalDate begin = today.withDayOfYear(1);
        Framework framework = new Framework(frameworkId(), "Marana Water and Livelihoods Partnership (synthetic)",
                "By the end of the period no household of Marana is without safe water, a toilet of its own and a way to earn, and women decide with men how it is kept so.",
                "USD", new Period(begin, begin.plusYears(4)), MUNICIPALITIES.stream().map(DemoPartnership::place).collect(Collectors.toSet()));
        framework.pursue(ObjectiveCategory.PHYSICAL, "Safe water within thirty minutes, a private toilet and waste collection for every household.");
        framework.pursue(ObjectiveCategory.SOCIAL, "Every household, and first those headed by women and people with disabilities, has a say and somebody to turn to.");
        framework.pursue(ObjectiveCategory.FINANCIAL, "Each household can save, borrow fairly and earn; each service pays for its own upkeep.");
        framework.pursue(ObjectiveCategory.INSTITUTIONAL, "Municipalities lead, partners keep to what they are good at, and figures are checked by somebody else.");
        Map.of(WorkDomain.WATER, Arrangement.FORMAL, WorkDomain.SANITATION, Arrangement.FORMAL, WorkDomain.WASTE, Arrangement.FORMAL,
                WorkDomain.GOVERNANCE, Arrangement.FORMAL, WorkDomain.HEALTH, Arrangement.LINKED, WorkDomain.INCOME, Arrangement.LINKED,
                WorkDomain.COMMUNITY, Arrangement.LINKED, WorkDomain.FINANCE, Arrangement.LINKED).forEach(framework::mark);
        return framework;
    }

    private void add(DemoPartnerSheet row) {
        UUID id = partner(row.code());
        Partner partner = new Partner(id, row.code(), profile(row));
        partner.cover(row.territory().stream().map(DemoPartnership::place).collect(Collectors.toSet()));
        row.suspension().ifPresent(reason -> partner.suspend(reason, today.minusMonths(2)));
        framework.admit(id);
        made.partners().add(partner);
        DemoAgreement.make(row, frameworkId(), today, random.nextInt(6), person()).ifPresent(made.agreements()::add);
        DemoCompetencies.make(row, id, today, random, made.competencies(), made.verifications());
        DemoWillingness.make(row, id, today.minusDays(20L + random.nextInt(120)), person(), made.willingness());
        capacities(row, id);
    }

    private PartnerProfile profile(DemoPartnerSheet row) {
        String address = row.code().toLowerCase(Locale.ROOT);
        return new PartnerProfile(row.name(), row.kind(), "Synthetic: invented for the demonstration.", row.legalPersonality(),
                row.parent().map(DemoPartnership::partner).orElse(null), row.womenLed().orElse(null), row.femaleFieldShare().orElse(null),
                person(), "office@" + address + ".example", "+999 555 " + (1000 + random.nextInt(9000)));
    }

    /** Six quarters from the present one on; a quarter differs from the usual by up to a sixth. */
    private void capacities(DemoPartnerSheet row, UUID id) {
        LocalDate quarter = LocalDate.of(today.getYear(), (today.getMonthValue() - 1) / 3 * 3 + 1, 1);
        for (int i = 0; i < 6; i++) {
            Period period = new Period(quarter.plusMonths(3L * i), quarter.plusMonths(3L * i + 3));
            made.capacities().add(new Capacity(id, period, row.limits(100 + random.nextInt(33) - 16)));
        }
    }

    private String person() {
        return PEOPLE.get(random.nextInt(PEOPLE.size()));
    }
}
