package org.commonweal.audit.model;

import java.util.UUID;

/**
 * What is to be written into the audit trail. Never a name, an answer or a token: ids and codes only.
 *
 * @param actor        the sign-in name, or {@code system}
 * @param action       the deed, as {@code capability.verb}
 * @param entity       the kind of thing, as in the glossary
 * @param entityId     which one, or null
 * @param municipality where, or null
 * @param detail       at most 1000 characters: reason, counts, codes; or null
 */
public record AuditEvent(String actor, String action, String entity, UUID entityId, UUID municipality, String detail) { }
