package org.commonweal.place.model;

/** The levels of the administrative tree, from the largest. Rights are given by {@code MUNICIPALITY}. */
public enum AdminLevel {
    COUNTRY, PROVINCE, MUNICIPALITY, WARD;

    /** Whether a unit of this level may lie directly under one of the other; levels may be left out on the way. */
    public boolean under(AdminLevel other) {
        return compareTo(other) > 0;
    }
}
