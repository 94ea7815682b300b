package org.commonweal.partnership.service;

import java.util.List;
import java.util.UUID;
import org.commonweal.partnership.model.AgreementLine;
import org.commonweal.partnership.model.ContestLine;
import org.commonweal.partnership.model.PartnerLine;
import org.commonweal.partnership.model.PartnerProfile;
import org.commonweal.partnership.model.WillingnessLine;

/**
 * All that the others see of a partner, but for what it can do (see the competency capability).
 *
 * @param parentName the body it works under, or null
 * @param own        whether the reader speaks for it
 * @param manages    whether the reader runs the partnership
 */
public record PartnerPassport(PartnerLine partner, PartnerProfile profile, String parentName, List<Place> territory,
                              List<AgreementLine> agreements, List<Said> willingness, List<PartnerLoad.Quarter> quarters,
                              List<ContestLine> contests, boolean own, boolean manages) {

    /** A place it covers. */
    public record Place(UUID id, String name) { }

    /** What it said, and of which place; {@code place} null = wherever it works. */
    public record Said(WillingnessLine line, String place) { }
}
