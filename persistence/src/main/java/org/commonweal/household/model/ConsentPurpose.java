package org.commonweal.household.model;

/** What people are asked to agree to, each on its own; refusing one never costs an entitlement (privacy.md 8.3). */
public enum ConsentPurpose {
    SERVICE_PLANNING, REFERRAL, SHARE_WITH_PARTNER, STATISTICS
}
