package org.commonweal.assessment.service;

import java.util.UUID;

/**
 * What became of a household on its way in.
 *
 * @param number the household's number; null for what was received before
 */
public record IntakeReceipt(Outcome outcome, UUID household, String number, UUID assessment, UUID submission) {

    /** {@code REPEATED}: the same instance came before, nothing changed. {@code CORRECTED}: newer answers for the same round. */
    public enum Outcome { ACCEPTED, CORRECTED, REPEATED }
}
