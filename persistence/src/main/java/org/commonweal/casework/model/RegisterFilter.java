package org.commonweal.casework.model;

import java.util.List;
import java.util.UUID;
import org.commonweal.household.model.Sex;
import org.commonweal.need.model.NeedDomain;
import org.commonweal.need.model.VulnerabilityMark;

/**
 * Which households are wanted; null or empty leaves open.
 *
 * @param number     a whole household number
 * @param nameTokens what all words of a name are found by, see {@code BlindIndex}
 * @param mark       true in the newest assessment
 * @param need       of any severity in the newest assessment
 */
public record RegisterFilter(String number, List<byte[]> nameTokens, UUID municipality, UUID ward, Sex sexOfHead,
                             VulnerabilityMark mark, NeedDomain need) {

    public static final RegisterFilter ALL = new RegisterFilter(null, List.of(), null, null, null, null, null);
}
