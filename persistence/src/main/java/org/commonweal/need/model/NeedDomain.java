package org.commonweal.need.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a household can be in need of. Severity: 0 none, 1 to 3 growing, unknown where the answers do not decide it. */
public enum NeedDomain {
    WATER, SANITATION, HYGIENE, WASTE, HEALTH, INCOME, SOCIAL_CAPITAL, FINANCE;

    /** The worst. */
    public static final int SEVEREST = 3;

    /** The column of {@code need_profile}. Fixed by this enum: never made from what somebody typed. */
    public String column() {
        return name().toLowerCase(Locale.ROOT) + "_severity";
    }

    /** The ladder behind the domain, where there is one. */
    public Optional<ServiceLadder> ladder() {
        return Arrays.stream(ServiceLadder.values()).filter(ladder -> ladder.name().equals(name())).findFirst();
    }
}
