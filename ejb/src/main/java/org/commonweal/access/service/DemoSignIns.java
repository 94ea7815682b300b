package org.commonweal.access.service;

import java.util.List;

/** The sign-ins of the demo programme, shown at the door; offered only by the demo, and only while it is loaded. */
public interface DemoSignIns {

    record Hint(String username, String password, String role) { }

    /** Empty unless the demo programme is loaded. */
    List<Hint> hints();
}
