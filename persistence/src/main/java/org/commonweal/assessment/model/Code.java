package org.commonweal.assessment.model;

/** One answer of a closed list. Its {@code name()} is what is stored, exported and worded; survey codes are aliases only. */
public interface Code {

    String name();

    /** The code MICS6 prints for this answer, or an empty string where MICS6 has none. */
    default String mics() {
        return "";
    }
}
