package org.commonweal.need.model;

import static org.commonweal.need.model.ServiceLevel.BASIC;
import static org.commonweal.need.model.ServiceLevel.FULL;
import static org.commonweal.need.model.ServiceLevel.IMPROVED;
import static org.commonweal.need.model.ServiceLevel.LIMITED;
import static org.commonweal.need.model.ServiceLevel.NO_FACILITY;
import static org.commonweal.need.model.ServiceLevel.NO_SERVICE;
import static org.commonweal.need.model.ServiceLevel.OPEN_DEFECATION;
import static org.commonweal.need.model.ServiceLevel.SAFELY_MANAGED;
import static org.commonweal.need.model.ServiceLevel.SURFACE_WATER;
import static org.commonweal.need.model.ServiceLevel.UNIMPROVED;

import java.util.List;
import java.util.Locale;

/**
 * The ordered levels of one service, worst first: drinking water (SDG 6.1.1), sanitation (6.2.1a), hygiene (6.2.1b) of
 * the Joint Monitoring Programme, and municipal solid waste collection (11.6.1, table 1). Compare by rank, never by name.
 */
public enum ServiceLadder {
    WATER(SURFACE_WATER, UNIMPROVED, LIMITED, BASIC, SAFELY_MANAGED),
    SANITATION(OPEN_DEFECATION, UNIMPROVED, LIMITED, BASIC, SAFELY_MANAGED),
    HYGIENE(NO_FACILITY, LIMITED, BASIC),
    WASTE(NO_SERVICE, LIMITED, BASIC, IMPROVED, FULL);

    private final List<ServiceLevel> rungs;

    ServiceLadder(ServiceLevel... worstFirst) {
        rungs = List.of(worstFirst);
    }

    /** Worst first. */
    public List<ServiceLevel> rungs() {
        return rungs;
    }

    /** 1 for the worst; 0 for a level that is no rung of this ladder. */
    public int rank(ServiceLevel level) {
        return rungs.indexOf(level) + 1;
    }

    /** "At least basic", as JMP counts it. */
    public boolean atLeastBasic(ServiceLevel level) {
        return rank(level) >= rank(BASIC);
    }

    /** The column of {@code need_profile}. */
    public String column() {
        return name().toLowerCase(Locale.ROOT) + "_level";
    }
}
