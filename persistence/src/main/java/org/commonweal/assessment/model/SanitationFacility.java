package org.commonweal.assessment.model;

/** The toilet the household uses, with its class after SDG 6.2.1a (metadata of 2021-12-20). */
public enum SanitationFacility implements Code {
    FLUSH_SEWER("11", Kind.SEWERED),
    FLUSH_SEPTIC("12", Kind.ON_SITE),
    FLUSH_PIT("13", Kind.ON_SITE),
    FLUSH_OPEN_DRAIN("14", Kind.UNIMPROVED),
    /** Flushes to where nobody knows or asked: improved, but the way of the excreta is unknown. */
    FLUSH_DK("18", Kind.UNKNOWN_PATHWAY),
    VIP("21", Kind.ON_SITE),
    PIT_SLAB("22", Kind.ON_SITE),
    PIT_NO_SLAB("23", Kind.UNIMPROVED),
    COMPOSTING("31", Kind.ON_SITE),
    /** Sealed containers taken away by a service. */
    CONTAINER_BASED("", Kind.OFF_SITE),
    BUCKET("41", Kind.UNIMPROVED),
    HANGING("51", Kind.UNIMPROVED),
    NONE("95", Kind.NONE),
    /** Counts as unimproved until somebody recodes it. */
    OTHER("96", Kind.UNIMPROVED);

    /** All but the last two are improved. */
    public enum Kind { SEWERED, ON_SITE, OFF_SITE, UNKNOWN_PATHWAY, UNIMPROVED, NONE }

    private final String mics;
    private final Kind kind;

    SanitationFacility(String mics, Kind kind) {
        this.mics = mics;
        this.kind = kind;
    }

    @Override
    public String mics() {
        return mics;
    }

    public Kind kind() {
        return kind;
    }

    public boolean improved() {
        return kind != Kind.UNIMPROVED && kind != Kind.NONE;
    }
}
