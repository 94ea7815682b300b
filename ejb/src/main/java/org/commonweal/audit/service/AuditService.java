package org.commonweal.audit.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.OptionalLong;
import org.commonweal.access.model.Role;
import org.commonweal.audit.model.AuditLine;
import org.commonweal.audit.model.AuditTrail;
import org.commonweal.shared.service.Page;

/** Reading the audit trail and proving that nothing was taken out of it. */
@Stateless
@RolesAllowed({Role.ADMINISTRATOR, Role.OVERSIGHT})
public class AuditService {

    @Inject
    private AuditTrail trail;

    public Page<AuditLine> list(int first, int size) {
        return new Page<>(trail.page(first, size), first, trail.count());
    }

    /** Reads the whole chain; empty where every entry is as it was written. */
    public OptionalLong firstBreak() {
        return trail.firstBreak();
    }
}
