package org.commonweal.allocation.service;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.commonweal.allocation.model.LedgerRow;
import org.commonweal.assessment.model.RoundLine;
import org.commonweal.place.model.PlaceLine;

/**
 * The ledger with what it can be narrowed to.
 *
 * @param round the round shown; null when there is none yet
 * @param names names of places among the rows, by id as text
 */
public record LedgerPage(UUID round, List<LedgerRow> rows, Map<String, String> names, List<RoundLine> rounds, List<PlaceLine> municipalities) {

    public String name(String place) {
        return names.getOrDefault(place, "");
    }

    public LedgerRow total() {
        return new LedgerRow("", rows.stream().mapToLong(LedgerRow::assessed).sum(), rows.stream().mapToLong(LedgerRow::served).sum(),
                rows.stream().mapToLong(LedgerRow::committed).sum(), rows.stream().mapToLong(LedgerRow::unmet).sum(),
                rows.stream().mapToLong(LedgerRow::persons).sum());
    }
}
