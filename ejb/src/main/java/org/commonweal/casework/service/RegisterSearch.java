package org.commonweal.casework.service;

import java.util.UUID;
import org.commonweal.casework.model.RegisterOrder;
import org.commonweal.household.model.Sex;
import org.commonweal.need.model.NeedDomain;
import org.commonweal.need.model.VulnerabilityMark;

/**
 * What somebody looks for, as it stands in the address of the page; null leaves open.
 *
 * @param text a household number, or words of a name
 */
public record RegisterSearch(String text, UUID municipality, UUID ward, Sex sexOfHead, VulnerabilityMark mark, NeedDomain need,
                             RegisterOrder order) { }
