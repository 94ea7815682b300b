package org.commonweal.allocation.service;

/** What it is worth that this partner does this activity, in thousandths of a need point. */
@FunctionalInterface
public interface PairValue {

    long of(ActivityDemand activity, PartnerOffer partner);
}
