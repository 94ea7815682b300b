package org.commonweal.allocation.web;

import java.util.List;
import java.util.Locale;
import org.commonweal.allocation.model.LedgerRow;
import org.commonweal.shared.web.Share;
import org.commonweal.shared.web.Words;

/** What became of the needs of one row, as the parts of a bar. */
final class LedgerShares {

    private LedgerShares() { }

    static List<Share> of(LedgerRow row, Locale locale) {
        return List.of(new Share(Words.of("allocation.served", locale), row.served(), "served"),
                new Share(Words.of("allocation.committed", locale), row.committed(), "committed"),
                new Share(Words.of("allocation.stillUnmet", locale), row.unmet(), "unmet"));
    }
}
