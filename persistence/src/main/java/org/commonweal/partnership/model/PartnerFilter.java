package org.commonweal.partnership.model;

import java.util.Locale;
import java.util.UUID;

/**
 * What a list of partners is narrowed to; null or false = does not matter.
 *
 * @param text         part of the name or the code
 * @param municipality only those whose territory touches it
 * @param willing      only those who consent to this kind of work somewhere
 */
public record PartnerFilter(String text, PartnerKind kind, UUID municipality, WorkDomain willing, boolean onlySuspended) {

    public static final PartnerFilter NONE = new PartnerFilter(null, null, null, null, false);

    /** The text as a pattern for {@code like}, in small letters; typed wildcards stand for themselves. */
    String pattern() {
        String plain = text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
        return "%" + plain.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
