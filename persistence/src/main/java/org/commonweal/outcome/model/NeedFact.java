package org.commonweal.outcome.model;

import java.util.List;
import java.util.UUID;

/**
 * Households of one municipality that are alike in everything a release tells about.
 *
 * @param states one for each need domain, in the order of {@code NeedDomain}: {@code SERVED}, {@code COMMITTED}, {@code UNMET},
 *               {@code NONE} or {@code UNKNOWN}
 * @param other  persons whose sex is another or was not told
 */
public record NeedFact(UUID municipality, String sexOfHead, List<String> states, long households, long women, long men, long other) { }
