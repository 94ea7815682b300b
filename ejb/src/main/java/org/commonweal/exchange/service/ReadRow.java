package org.commonweal.exchange.service;

import org.commonweal.exchange.service.PlaceFinding.Finding;

/**
 * A row that can be taken, with what taking it would do.
 *
 * @param instance names this reading of this household, so that the same again is recognised
 */
record ReadRow(PreparedRow row, Finding place, String instance, Outcome outcome) {

    enum Outcome { CREATED, UPDATED, UNCHANGED }
}
