package org.commonweal.household.model;

/** Sex as stated; the code is what stands in the database. Unknown is kept as unknown and never guessed from a name. */
public enum Sex {
    F("F"), M("M"),
    /** Neither, by own statement. */
    X("X"), UNKNOWN("?");

    private final String code;

    Sex(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** Anything that is not a known code is {@link #UNKNOWN}. */
    public static Sex of(String code) {
        return code == null ? UNKNOWN : switch (code) {
            case "F" -> F;
            case "M" -> M;
            case "X" -> X;
            default -> UNKNOWN;
        };
    }
}
