package org.commonweal.partnership.model;

/**
 * What an agreement must hold before anyone signs.
 *
 * @param rolesAgreed       who does what stands in it
 * @param risksAllocated    each risk has a holder
 * @param personalDataFlows people's data will pass between the parties
 * @param dataSharingAnnex  the annex that this asks for is there
 */
public record Terms(boolean rolesAgreed, boolean risksAllocated, boolean personalDataFlows, boolean dataSharingAnnex) { }
