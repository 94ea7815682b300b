package org.commonweal.need.service;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the guard would let out of the house.
 *
 * @param tables   the tables with what must be hidden hidden; not to be released while {@code open} is not empty
 * @param reasons  every hidden cell with why, for those who prepare the release only
 * @param open     cells that would be computable whatever is hidden beside them, for instance from an earlier release
 * @param combined what must be kept (inside) so that later releases can be audited against this one
 */
public record DisclosureProposal(List<DisclosedTable> tables, Map<DisclosureCell, DisclosureReason> reasons,
                                 Set<DisclosureCell> open, DisclosureRelease combined) {

    public boolean safe() {
        return open.isEmpty();
    }
}
