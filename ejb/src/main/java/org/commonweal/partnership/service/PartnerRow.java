package org.commonweal.partnership.service;

import org.commonweal.partnership.model.PartnerLine;

/** A partner in a list; {@code now} is what it can carry at present, or null where it said nothing. */
public record PartnerRow(PartnerLine partner, PartnerLoad.Quarter now) { }
