package org.commonweal.audit.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.Principal;
import java.time.Clock;
import java.util.UUID;
import org.commonweal.audit.model.AuditEvent;
import org.commonweal.audit.model.AuditTrail;

/** Writes down who did what, in the transaction of the deed: no change without its entry, no entry without its change. */
@ApplicationScoped
public class Audit {

    /** The actor of work that nobody in particular started. */
    public static final String SYSTEM = "system";

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    @Inject
    private Principal principal;

    /** Call it last in a transaction: from here to the commit, other writers wait for their place in the chain. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(String action, String entity, UUID entityId, UUID municipality, String detail) {
        recordFor(actor(), action, entity, entityId, municipality, detail);
    }

    /** For background work, which runs in the name of the person who started it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void recordFor(String actor, String action, String entity, UUID entityId, UUID municipality, String detail) {
        trail.append(new AuditEvent(actor, action, entity, entityId, municipality, shortened(detail)), clock.instant());
    }

    private String actor() {
        String name = principal == null ? null : principal.getName();
        return name == null || name.isBlank() || "ANONYMOUS".equalsIgnoreCase(name) ? SYSTEM : name;
    }

    private static String shortened(String detail) {
        return detail == null || detail.length() <= 1000 ? detail : detail.substring(0, 999) + "…";
    }
}
