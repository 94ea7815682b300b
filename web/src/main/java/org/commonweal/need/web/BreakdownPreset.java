package org.commonweal.need.web;

/** Questions that managers ask most, each one a breakdown. */
public enum BreakdownPreset {
    LEFT_OUT("WARD", "MARGINALISED", Counted.HOUSEHOLDS, false),
    WOMEN("NEED.WATER", "HEAD", Counted.WOMEN, false),
    DISABILITY("NEED.SANITATION", "MARK.PWD", Counted.HOUSEHOLDS, false),
    DISPLACED("NEED.WATER", "MARK.IDP", Counted.PEOPLE, false),
    LADDER("MUNICIPALITY", "LEVEL.WATER", Counted.PEOPLE, false),
    MANY_MARKS("MARKS", "NEED.INCOME", Counted.HOUSEHOLDS, false),
    CHANGE("LEVEL.WATER", "ROUND", Counted.HOUSEHOLDS, true);

    private final String rows;
    private final String columns;
    private final Counted counted;
    private final boolean allRounds;

    BreakdownPreset(String rows, String columns, Counted counted, boolean allRounds) {
        this.rows = rows;
        this.columns = columns;
        this.counted = counted;
        this.allRounds = allRounds;
    }

    public String rows() {
        return rows;
    }

    public String columns() {
        return columns;
    }

    public Counted counted() {
        return counted;
    }

    /** The query of its address; the place stays as it was chosen. */
    public String query(String round, String place) {
        return "rows=" + rows + "&columns=" + columns + "&count=" + counted
                + "&round=" + (allRounds ? BreakdownAsked.ALL_ROUNDS : round) + (place == null ? "" : "&place=" + place);
    }
}
