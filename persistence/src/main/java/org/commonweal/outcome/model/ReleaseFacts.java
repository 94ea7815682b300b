package org.commonweal.outcome.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.commonweal.access.model.Scope;
import org.commonweal.need.model.NeedDomain;
import org.commonweal.shared.model.NotFound;

/** What a release is made of. All that is counted comes from one statement, so that every table speaks of the same moment. */
@ApplicationScoped
public class ReleaseFacts {

    private static final NeedDomain[] DOMAINS = NeedDomain.values();

    private static final String STATES = Arrays.stream(DOMAINS).map(domain -> """
            case when p.%1$s is null then 'UNKNOWN' when p.%1$s = 0 then 'NONE' when c%2$d.state is null then 'UNMET'
                 when c%2$d.state = 'SERVED' then 'SERVED' else 'COMMITTED' end as s%2$d""".formatted(domain.column(), domain.ordinal()))
            .collect(Collectors.joining(", "));

    private static final String COMMITMENTS = Arrays.stream(DOMAINS).map(domain -> """
            left join need_commitment c%1$d on c%1$d.household = p.household and c%1$d.round = p.round and c%1$d.domain = '%2$s'
            """.formatted(domain.ordinal(), domain.name())).collect(Collectors.joining());

    private static final String GROUPS = IntStream.range(0, DOMAINS.length).mapToObj(i -> "s" + i).collect(Collectors.joining(", "));

    private static final String NEEDS = "select 'need', p.municipality, p.sex_of_head, count(*), sum(p.persons_f), sum(p.persons_m), "
            + "sum(p.persons_x + p.persons_unknown), " + STATES + " from need_profile p " + COMMITMENTS
            + " where p.round = ?1 and p.municipality in (select m.municipality from framework_municipality m where m.framework = ?2)"
            + " group by p.municipality, p.sex_of_head, " + GROUPS;

    private static final String NO_STATES = Arrays.stream(DOMAINS).skip(1).map(domain -> "''").collect(Collectors.joining(", "));

    private static final String MONEY = "select 'money', a.municipality, a.domain, round(sum(a.cost)), count(*), 0, 0, cast(s.partner as char), "
            + NO_STATES + """
             from assignment s join activity a on a.id = s.activity join allocation_plan p on p.id = s.plan
             where s.status = 'ACCEPTED' and p.framework = ?2 and p.round = ?1 group by a.municipality, a.domain, s.partner""";

    /** One statement, so that people, activities and money are as they were at one moment. */
    private static final String COUNTED = NEEDS + " union all " + MONEY;
    private static final int FIRST_STATE = 7;

    private static final UUID NOWHERE = new UUID(0, 0);

    /** What a release tells, before anything is hidden. */
    public record Counted(FrameworkFact about, List<PlaceFact> places, List<NeedFact> needs, List<MoneyFact> money,
                          List<PartnerFact> partners) { }

    @PersistenceContext
    private EntityManager em;

    /** Whether there is anything to tell. */
    public boolean anyAssessed(UUID framework, UUID round) {
        return !em.createNativeQuery("""
                select 1 from need_profile p join framework_municipality m on m.municipality = p.municipality
                where p.round = ?1 and m.framework = ?2 limit 1""").setParameter(1, round).setParameter(2, framework).getResultList().isEmpty();
    }

    /**
     * Refuses callers who work in none of the framework's municipalities. A release tells of all of them, and its preview shows
     * no more of the others than anybody will see.
     */
    public void requireVisible(Scope scope, UUID framework) {
        if (places(framework).stream().noneMatch(place -> scope.sees(place.id()))) {
            throw new NotFound("framework", framework);
        }
    }

    /** Everything a release tells, for whoever asked {@link #requireVisible} before. */
    public Counted counted(UUID framework, UUID round) {
        List<Object[]> rows = rows(em.createNativeQuery(COUNTED).setParameter(1, round).setParameter(2, framework));
        List<Object[]> accepted = rows.stream().filter(row -> row[0].equals("money")).toList();
        List<MoneyFact> money = accepted.stream().map(ReleaseFacts::money)
                .sorted(Comparator.comparing(MoneyFact::municipality).thenComparing(MoneyFact::domain).thenComparing(MoneyFact::partner)).toList();
        return new Counted(about(framework, round, accepted.stream().mapToLong(row -> number(row[4])).sum()), places(framework),
                rows.stream().filter(row -> row[0].equals("need")).map(ReleaseFacts::need).toList(), money, partners(money));
    }

    private FrameworkFact about(UUID framework, UUID round, long activities) {
        List<Object[]> rows = rows(em.createNativeQuery("""
                select f.name, f.currency, r.name, r.synthetic, r.opened_on, r.closed_on,
                       (select group_concat(distinct p.rule_version order by p.rule_version) from need_profile p where p.round = r.id)
                from framework f join assessment_round r on r.id = ?2 where f.id = ?1""")
                .setParameter(1, framework).setParameter(2, round));
        Object[] row = rows.stream().findFirst().orElseThrow(() -> new NotFound("framework", framework));
        return new FrameworkFact(framework, text(row[0]), text(row[1]), text(row[2]), truth(row[3]), text(row[4]), text(row[5]),
                text(row[6]), activities);
    }

    /** Frameworks the caller works in, the newest first. */
    public List<Choice> frameworks(Scope scope) {
        List<?> rows = em.createNativeQuery("select f.id, f.name from framework f order by f.valid_from desc, f.id").getResultList();
        return rows.stream().map(row -> (Object[]) row).map(row -> new Choice(id(row[0]), text(row[1])))
                .filter(choice -> places(choice.id()).stream().anyMatch(place -> scope.sees(place.id()))).toList();
    }

    /** Rounds the caller works in, the newest first. */
    public List<Choice> rounds(Scope scope) {
        List<?> rows = em.createNativeQuery("select r.id, r.name, coalesce(r.municipality, ?1) from assessment_round r order by r.opened_on desc, r.id")
                .setParameter(1, NOWHERE).getResultList();
        return rows.stream().map(row -> (Object[]) row).filter(row -> id(row[2]).equals(NOWHERE) || scope.sees(id(row[2])))
                .map(row -> new Choice(id(row[0]), text(row[1]))).toList();
    }

    public List<PlaceFact> places(UUID framework) {
        List<?> rows = em.createNativeQuery("""
                select u.id, u.pcode, u.name from framework_municipality m join admin_unit u on u.id = m.municipality
                where m.framework = ? order by u.name, u.id""").setParameter(1, framework).getResultList();
        return rows.stream().map(row -> (Object[]) row).map(row -> new PlaceFact(id(row[0]), text(row[1]), text(row[2]))).toList();
    }

    private static NeedFact need(Object[] row) {
        List<String> states = IntStream.range(0, DOMAINS.length).mapToObj(i -> text(row[FIRST_STATE + i])).toList();
        return new NeedFact(id(row[1]), text(row[2]), states, number(row[3]), number(row[4]), number(row[5]), number(row[6]));
    }

    private static MoneyFact money(Object[] row) {
        return new MoneyFact(id(row[1]), text(row[2]), id(row[FIRST_STATE]), number(row[3]));
    }

    private List<PartnerFact> partners(List<MoneyFact> money) {
        Set<UUID> accepted = money.stream().map(MoneyFact::partner).collect(Collectors.toSet());
        return accepted.isEmpty() ? List.of() : em.createQuery("select o.name, o.kind from Partner o where o.id in :accepted", Object[].class)
                .setParameter("accepted", accepted).getResultStream().map(row -> new PartnerFact(text(row[0]), text(row[1])))
                .sorted(Comparator.comparing(PartnerFact::kind).thenComparing(PartnerFact::name)).toList();
    }

    private static List<Object[]> rows(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> (Object[]) row).toList();
    }

    private static UUID id(Object value) {
        return UUID.fromString(value.toString());
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }

    private static boolean truth(Object value) {
        return value instanceof Boolean truth ? truth : ((Number) value).intValue() != 0;
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
