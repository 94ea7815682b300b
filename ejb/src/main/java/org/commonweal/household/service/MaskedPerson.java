package org.commonweal.household.service;

import java.util.UUID;

/**
 * Somebody, as far as it is shown without a reason.
 *
 * @param identity the id to unmask by
 * @param member   the roster's id, or null
 * @param name     masked, or empty where none is known
 */
public record MaskedPerson(UUID identity, UUID household, UUID member, String name, String phone, boolean located) { }
