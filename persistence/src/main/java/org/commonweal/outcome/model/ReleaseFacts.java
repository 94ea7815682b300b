package org.commonweal.outcome.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.commonweal.access.model.Scope;
import org.commonweal.need.model.NeedDomain;
import org.commonweal.shared.model.NotFound;

/**
 * What a release is made of. All about households comes from one statement; for the rest to speak of the same moment, begin a
 * transaction with {@link #ofOneMoment}.
 */
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

    private static final String NEEDS = "select p.municipality, p.sex_of_head, " + STATES
            + ", count(*), sum(p.persons_f), sum(p.persons_m), sum(p.persons_x + p.persons_unknown) from need_profile p " + COMMITMENTS
            + " where p.round = ?1 and p.municipality in (select m.municipality from framework_municipality m where m.framework = ?2)"
            + " group by p.municipality, p.sex_of_head, " + GROUPS;

    private static final String ACCEPTED = """
             from assignment s join activity a on a.id = s.activity join allocation_plan p on p.id = s.plan join partner o on o.id = s.partner
             where s.status = 'ACCEPTED' and p.framework = ?1 and p.round = ?2
            """;

    private static final UUID NOWHERE = new UUID(0, 0);

    /** What a release tells, before anything is hidden. */
    public record Counted(FrameworkFact about, List<PlaceFact> places, List<NeedFact> needs, List<MoneyFact> money,
                          List<PartnerFact> partners) { }

    @PersistenceContext
    private EntityManager em;

    /**
     * Whatever is read in this transaction is as it was at its first look (repeatable read). Must come first in it: the pool's own
     * look at the connection has begun a transaction for the server, and the level can only be chosen before one.
     */
    public void ofOneMoment() {
        em.createNativeQuery("rollback").executeUpdate();
        em.createNativeQuery("set transaction isolation level repeatable read").executeUpdate();
    }

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
        return new Counted(about(framework, round), places(framework), needs(framework, round), money(framework, round),
                partners(framework, round));
    }

    private FrameworkFact about(UUID framework, UUID round) {
        List<?> rows = em.createNativeQuery("""
                select f.name, f.currency, r.name, r.synthetic, r.opened_on, r.closed_on,
                       (select group_concat(distinct p.rule_version order by p.rule_version) from need_profile p where p.round = r.id)
                from framework f join assessment_round r on r.id = ?2 where f.id = ?1""")
                .setParameter(1, framework).setParameter(2, round).getResultList();
        Object[] row = rows.stream().map(found -> (Object[]) found).findFirst().orElseThrow(() -> new NotFound("framework", framework));
        return new FrameworkFact(framework, text(row[0]), text(row[1]), text(row[2]), truth(row[3]), text(row[4]), text(row[5]),
                text(row[6]), activities(framework, round));
    }

    private long activities(UUID framework, UUID round) {
        return ((Number) em.createNativeQuery("select count(*)" + ACCEPTED).setParameter(1, framework).setParameter(2, round)
                .getSingleResult()).longValue();
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

    private List<NeedFact> needs(UUID framework, UUID round) {
        List<?> rows = em.createNativeQuery(NEEDS).setParameter(1, round).setParameter(2, framework).getResultList();
        return rows.stream().map(row -> need((Object[]) row)).toList();
    }

    private static NeedFact need(Object[] row) {
        int after = 2 + DOMAINS.length;
        List<String> states = IntStream.range(2, after).mapToObj(i -> text(row[i])).toList();
        return new NeedFact(id(row[0]), text(row[1]), states, number(row[after]), number(row[after + 1]), number(row[after + 2]),
                number(row[after + 3]));
    }

    private List<MoneyFact> money(UUID framework, UUID round) {
        List<?> rows = em.createNativeQuery("select a.municipality, a.domain, s.partner, round(sum(a.cost))" + ACCEPTED
                        + " group by a.municipality, a.domain, s.partner order by a.municipality, a.domain, s.partner")
                .setParameter(1, framework).setParameter(2, round).getResultList();
        return rows.stream().map(row -> (Object[]) row)
                .map(row -> new MoneyFact(id(row[0]), text(row[1]), id(row[2]), number(row[3]))).toList();
    }

    private List<PartnerFact> partners(UUID framework, UUID round) {
        List<?> rows = em.createNativeQuery("select distinct o.name, o.kind" + ACCEPTED + " order by o.kind, o.name")
                .setParameter(1, framework).setParameter(2, round).getResultList();
        return rows.stream().map(row -> (Object[]) row).map(row -> new PartnerFact(text(row[0]), text(row[1]))).toList();
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
