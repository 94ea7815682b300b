package org.commonweal.database;

/** Who hears what is being done while it is done. */
@FunctionalInterface
public interface Progress {

    void says(String line);
}
