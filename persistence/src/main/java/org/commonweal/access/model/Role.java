package org.commonweal.access.model;

import java.util.List;

/** What a signed-in person may be. The names stand in permissions, so they are constants and not an enum. */
public final class Role {

    /** Records assessments of the households of a municipality. */
    public static final String FIELD_OFFICER = "fieldOfficer";
    /** Runs the partnership of a municipality: needs, partners, plans. A second manager approves what the first submits. */
    public static final String MANAGER = "manager";
    /** Speaks for one partner organisation. */
    public static final String PARTNER = "partner";
    /** Verifies delivery for a body that does not deliver; reads, never plans. */
    public static final String OVERSIGHT = "oversight";
    /** Reads published releases and nothing else. */
    public static final String DONOR = "donor";
    /** Keeps users, places and jobs; sees no household. */
    public static final String ADMINISTRATOR = "administrator";

    public static final List<String> ALL = List.of(FIELD_OFFICER, MANAGER, PARTNER, OVERSIGHT, DONOR, ADMINISTRATOR);

    private Role() { }
}
