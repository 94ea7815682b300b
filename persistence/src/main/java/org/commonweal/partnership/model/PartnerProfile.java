package org.commonweal.partnership.model;

import java.util.UUID;

/**
 * Who a partner is, as it describes itself.
 *
 * @param parent           the body it works under, or null
 * @param womenLed         null = not told
 * @param femaleFieldShare whole percent of the field staff who are women, 0 to 100; null = not told
 * @param contactName      whom to ask for, with the organisation's own address, not a private one
 */
public record PartnerProfile(String name, PartnerKind kind, String about, boolean legalPersonality, UUID parent,
                             Boolean womenLed, Integer femaleFieldShare, String contactName, String contactEmail,
                             String contactPhone) { }
