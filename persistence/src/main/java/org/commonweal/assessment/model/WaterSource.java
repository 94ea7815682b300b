package org.commonweal.assessment.model;

/** The point where the household collects its water, with its class after SDG 6.1.1 (metadata of 2021-12-20). */
public enum WaterSource implements Code {
    PIPED_DWELLING("11", Kind.IMPROVED),
    PIPED_YARD("12", Kind.IMPROVED),
    PIPED_NEIGHBOUR("13", Kind.IMPROVED),
    PUBLIC_TAP("14", Kind.IMPROVED),
    /** Piped, but the survey did not ask to where. */
    PIPED("", Kind.IMPROVED),
    BOREHOLE("21", Kind.IMPROVED),
    WELL_PROTECTED("31", Kind.IMPROVED),
    WELL_UNPROTECTED("32", Kind.UNIMPROVED),
    SPRING_PROTECTED("41", Kind.IMPROVED),
    SPRING_UNPROTECTED("42", Kind.UNIMPROVED),
    RAINWATER("51", Kind.IMPROVED),
    TANKER("61", Kind.IMPROVED),
    CART("71", Kind.IMPROVED),
    KIOSK("72", Kind.IMPROVED),
    BOTTLED("91", Kind.PACKAGED),
    SACHET("92", Kind.PACKAGED),
    SURFACE("81", Kind.SURFACE),
    /** Counts as unimproved until somebody recodes it. */
    OTHER("96", Kind.UNIMPROVED);

    /** {@code PACKAGED} is improved by the SDG text; some tables look at the second source instead. */
    public enum Kind { IMPROVED, PACKAGED, UNIMPROVED, SURFACE }

    private final String mics;
    private final Kind kind;

    WaterSource(String mics, Kind kind) {
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

    /** Collected in the dwelling or yard by what the source is, without asking where. */
    public boolean onPremises() {
        return this == PIPED_DWELLING || this == PIPED_YARD;
    }
}
