package org.commonweal.partnership.service;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.commonweal.access.model.Scope;
import org.commonweal.access.service.Caller;
import org.commonweal.audit.service.Audit;

/** What every deed in a partnership needs: who asks, what day it is, and the entry that it was done. */
@RequestScoped
public class PartnerDeeds {

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private Audit audit;

    public Scope scope() {
        return caller.scope();
    }

    public Instant now() {
        return clock.instant();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Call it last. A partner works in several municipalities, so the entry names none. */
    public void record(String action, UUID partner, String detail) {
        audit.record(action, "Partner", partner, null, detail);
    }

    /** Call it last. */
    public void recordFramework(String action, UUID framework, String detail) {
        audit.record(action, "Framework", framework, null, detail);
    }
}
