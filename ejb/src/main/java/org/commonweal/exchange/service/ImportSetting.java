package org.commonweal.exchange.service;

import java.util.UUID;
import org.commonweal.access.model.Scope;

/**
 * What stays the same over all rows of one import.
 *
 * @param municipality of all rows, or null where a column says it
 * @param scope        of the person in whose name it runs
 */
record ImportSetting(UUID run, String source, UUID round, UUID municipality, ColumnMapping mapping, Scope scope, PlaceBook book) {

    PlaceFinding finding() {
        return new PlaceFinding(book, mapping.place(), municipality, scope);
    }
}
