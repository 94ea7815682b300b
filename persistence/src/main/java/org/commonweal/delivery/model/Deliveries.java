package org.commonweal.delivery.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.commonweal.access.model.Scope;
import org.commonweal.shared.model.NotFound;

/** All deliveries: a partner's own, and for those who look after a municipality the ones there. */
@ApplicationScoped
public class Deliveries {

    private static final String LINES = """
            select d.id, d.version, d.assignment, d.partner, p.name, coalesce(json_value(t.name, concat('$.', ?1)), json_value(t.name, '$.en')),
                   u.name, d.delivered_on, d.note, d.households, d.status, d.recorded_by, d.recorded_at, d.decided_by, d.decided_at, d.finding
            """;

    private static final String FROM = """
             from delivery d join partner p on p.id = d.partner join activity a on a.id = d.activity
             join activity_template t on t.id = a.template join admin_unit u on u.id = d.municipality
             where (?2 = '' or d.status = ?2) and (?3 = 1 or d.partner = ?4) and (?5 = 1 or d.municipality in (%s))
            """;

    private static final int FIRST_PLACE = 6;

    @PersistenceContext
    private EntityManager em;

    public void add(Delivery delivery) {
        em.persist(delivery);
        em.flush(); // its households point to it
    }

    public Optional<Delivery> find(UUID id) {
        return Optional.ofNullable(em.find(Delivery.class, id));
    }

    /** Held until the transaction ends, so that two verifiers do not cross. */
    public Delivery held(Scope scope, UUID id) {
        return Optional.ofNullable(em.find(Delivery.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(delivery -> scope.partner() == null ? scope.sees(delivery.municipality())
                        : delivery.partner().equals(scope.partner()) || scope.sees(delivery.municipality()))
                .orElseThrow(() -> new NotFound("delivery", id));
    }

    /** Those that wait first, then the latest. */
    public List<DeliveryLine> page(Scope scope, Optional<DeliveryStatus> status, String language, int first, int size) {
        Query query = bound(scope, LINES + FROM + " order by d.status = 'RECORDED' desc, d.recorded_at desc, d.id", status);
        List<?> rows = query.setParameter(1, language).setFirstResult(first).setMaxResults(size).getResultList();
        return rows.stream().map(row -> DeliveryRows.line((Object[]) row)).toList();
    }

    public long count(Scope scope, Optional<DeliveryStatus> status) {
        return ((Number) bound(scope, "select count(*) " + FROM, status).getSingleResult()).longValue();
    }

    public DeliveryLine line(Scope scope, UUID id, String language) {
        Query query = bound(scope, LINES + FROM + " and d.id = ?99", Optional.empty()).setParameter(1, language).setParameter(99, id);
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> DeliveryRows.line((Object[]) row)).findFirst().orElseThrow(() -> new NotFound("delivery", id));
    }

    private Query bound(Scope scope, String sql, Optional<DeliveryStatus> status) {
        List<UUID> places = List.copyOf(scope.municipalitiesForQuery());
        String slots = IntStream.range(0, places.size()).mapToObj(i -> "?" + (FIRST_PLACE + i)).collect(Collectors.joining(", "));
        Query query = em.createNativeQuery(sql.formatted(slots))
                .setParameter(2, status.map(DeliveryStatus::name).orElse(""))
                .setParameter(3, scope.partner() == null ? 1 : 0)
                .setParameter(4, scope.partner() == null ? scope.user() : scope.partner())
                .setParameter(5, scope.everywhere() || scope.partner() != null ? 1 : 0);
        IntStream.range(0, places.size()).forEach(i -> query.setParameter(FIRST_PLACE + i, places.get(i)));
        return query;
    }

    /** Whether a municipality delivered it itself. */
    public boolean byMunicipality(Delivery delivery) {
        return !em.createNativeQuery("select 1 from partner where id = ? and kind = 'MUNI'")
                .setParameter(1, delivery.partner()).getResultList().isEmpty();
    }

    /** The numbers of the households reached, in order; no names. */
    public List<String> numbers(Scope scope, UUID delivery) {
        held(scope, delivery);
        List<?> rows = em.createNativeQuery("""
                select h.number from delivery_household d join household h on h.id = d.household where d.delivery = ? order by h.number""")
                .setParameter(1, delivery).getResultList();
        return rows.stream().map(Object::toString).toList();
    }

    /** These households are reached: each once for its activity, which the key sees to. Their commitments are delivered. */
    public void reached(Delivery delivery, List<UUID> households, Instant now) {
        for (UUID household : households) {
            em.createNativeQuery("insert into delivery_household (delivery, household, counted) values (?, ?, ?)")
                    .setParameter(1, delivery.id()).setParameter(2, household).setParameter(3, delivery.activity()).executeUpdate();
        }
        move(delivery, "COMMITTED", "DELIVERED", now);
    }

    public void verified(Delivery delivery, Instant now) {
        move(delivery, "DELIVERED", "SERVED", now);
    }

    public void rejected(Delivery delivery, Instant now) {
        move(delivery, "DELIVERED", "COMMITTED", now);
        em.createNativeQuery("update delivery_household set counted = null where delivery = ?")
                .setParameter(1, delivery.id()).executeUpdate();
    }

    private void move(Delivery delivery, String from, String to, Instant now) {
        em.createNativeQuery("""
                update need_commitment c join delivery_household d on d.household = c.household
                set c.state = ?1, c.changed_at = ?2
                where d.delivery = ?3 and c.activity = ?4 and c.state = ?5""")
                .setParameter(1, to).setParameter(2, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .setParameter(3, delivery.id()).setParameter(4, delivery.activity()).setParameter(5, from).executeUpdate();
    }
}
