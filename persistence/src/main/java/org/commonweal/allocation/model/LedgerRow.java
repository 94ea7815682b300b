package org.commonweal.allocation.model;

/**
 * One row of the ledger, in households with the need: {@code assessed = served + committed + unmet}.
 *
 * @param key       what the row is about: a domain, a severity, a sex of head, a mark, or the id of a place
 * @param served    verified as met
 * @param committed accepted by a partner or delivered but not yet verified
 */
public record LedgerRow(String key, long assessed, long served, long committed, long unmet, long persons) {

    public boolean balanced() {
        return assessed == served + committed + unmet;
    }
}
