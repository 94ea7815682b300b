package org.commonweal.partnership.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.commonweal.access.model.Scope;
import org.commonweal.shared.model.NotFound;

/** All partners, as far as the caller may see them: a partner itself, a manager those of the frameworks of its municipalities. */
@ApplicationScoped
public class Partners {

    private static final UUID NOBODY = new UUID(0, 0);

    private static final String VISIBLE = """
            (:everywhere = true or p.id = :own or (:partner = false and p.id in
                (select fp from Framework f join f.partners fp join f.municipalities fm where fm in :municipalities)))
            """;

    private static final String FILTERED = VISIBLE + """
             and (lower(p.name) like :text escape '!' or lower(p.code) like :text escape '!')
             and (:anyKind = true or p.kind = :kind)
             and (:suspended = false or p.suspended = true)
             and (:anywhere = true or p.id in (select q.id from Partner q join q.territory t where t in :places))
             and (:anyWork = true or p.id in (select w.partner from Willingness w where w.domain = :work
                    and (w.status = org.commonweal.partnership.model.WillingnessStatus.WILLING or w.conditionsAcceptedOn is not null)))
            """;

    @PersistenceContext
    private EntityManager em;

    public void add(Partner partner) {
        em.persist(partner);
    }

    /** One after the other: a later one may work under an earlier one. */
    public void addAll(List<Partner> ordered) {
        for (Partner partner : ordered) {
            em.persist(partner);
            em.flush();
        }
    }

    public Partner get(Scope scope, UUID id) {
        return visible(em.createQuery("select p from Partner p where p.id = :id and " + VISIBLE, Partner.class), scope)
                .setParameter("id", id).getResultStream().findFirst().orElseThrow(() -> new NotFound("partner", id));
    }

    public Optional<Partner> find(Scope scope, String code) {
        return visible(em.createQuery("select p from Partner p where p.code = :code and " + VISIBLE, Partner.class), scope)
                .setParameter("code", code.strip().toUpperCase(Locale.ROOT)).getResultStream().findFirst();
    }

    /** Whether anybody has the code, seen or not. */
    public boolean taken(String code) {
        return em.createQuery("select count(p) from Partner p where p.code = :code", Long.class)
                .setParameter("code", code.strip().toUpperCase(Locale.ROOT)).getSingleResult() > 0;
    }

    /** By name; {@code places} are the filter's municipality with all its wards and ancestors. */
    public List<PartnerLine> page(Scope scope, PartnerFilter filter, Set<UUID> places, int first, int size) {
        return filtered(em.createQuery("select p from Partner p where " + FILTERED + " order by p.name, p.id", Partner.class),
                scope, filter, places).setFirstResult(first).setMaxResults(size).getResultStream().map(Partner::line).toList();
    }

    /** Everyone the caller sees, by name: some tens, for choices. */
    public List<PartnerLine> all(Scope scope) {
        return visible(em.createQuery("select p from Partner p where " + VISIBLE + " order by p.name, p.id", Partner.class), scope)
                .getResultStream().map(Partner::line).toList();
    }

    public long count(Scope scope, PartnerFilter filter, Set<UUID> places) {
        return filtered(em.createQuery("select count(p) from Partner p where " + FILTERED, Long.class), scope, filter, places)
                .getSingleResult();
    }

    /** All partners of a framework, by code: what a plan is made from. */
    public List<PartnerLine> ofFramework(Scope scope, UUID framework) {
        return visible(em.createQuery("select p from Partner p where p.id in (select fp from Framework g join g.partners fp where g.id = :framework) and "
                + VISIBLE + " order by p.code", Partner.class), scope).setParameter("framework", framework)
                .getResultStream().map(Partner::line).toList();
    }

    /** The places each of these partners covers. */
    public Map<UUID, Set<UUID>> territories(Scope scope, Set<UUID> partners) {
        Map<UUID, Set<UUID>> found = new HashMap<>();
        if (partners.isEmpty()) {
            return found;
        }
        visible(em.createQuery("select p.id, t from Partner p join p.territory t where p.id in :partners and " + VISIBLE, Object[].class), scope)
                .setParameter("partners", partners).getResultList()
                .forEach(row -> found.computeIfAbsent((UUID) row[0], id -> new HashSet<>()).add((UUID) row[1]));
        return found;
    }

    /** The name of the body somebody works under: it stands on the passport of whoever works under it. */
    public String nameOf(UUID id) {
        return em.createQuery("select p.name from Partner p where p.id = :id", String.class).setParameter("id", id).getSingleResult();
    }

    private static <T> TypedQuery<T> filtered(TypedQuery<T> query, Scope scope, PartnerFilter filter, Set<UUID> places) {
        visible(query, scope).setParameter("text", filter.pattern())
                .setParameter("anyKind", filter.kind() == null)
                .setParameter("kind", filter.kind() == null ? PartnerKind.MUNI : filter.kind())
                .setParameter("suspended", filter.onlySuspended())
                .setParameter("anywhere", filter.municipality() == null)
                .setParameter("places", places.isEmpty() ? Set.of(NOBODY) : places)
                .setParameter("anyWork", filter.willing() == null)
                .setParameter("work", filter.willing() == null ? WorkDomain.WATER : filter.willing());
        return query;
    }

    private static <Q extends Query> Q visible(Q query, Scope scope) {
        query.setParameter("everywhere", scope.everywhere())
                .setParameter("partner", scope.partner() != null)
                .setParameter("own", scope.partner() == null ? NOBODY : scope.partner())
                .setParameter("municipalities", scope.municipalitiesForQuery());
        return query;
    }
}
