/**
 * Which partner does which activity, and why: plans and their assignments as they are remembered, and the ledger of needs.
 * The way in is {@link org.commonweal.allocation.model.AllocationPlan}.
 */
package org.commonweal.allocation.model;
