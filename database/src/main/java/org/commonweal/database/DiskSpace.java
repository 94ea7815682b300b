package org.commonweal.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Asks for room on the disk before something is begun that would end half done. */
final class DiskSpace {

    private DiskSpace() { }

    static void require(Path folder, long megabytes) throws IOException {
        long free = Files.getFileStore(folder).getUsableSpace() / (1024 * 1024);
        if (free < megabytes) {
            throw new StartProblem("The disk is full: " + folder + " has " + free + " MB free and " + megabytes
                    + " MB are needed. Nothing was changed; make room or choose another folder with --data.");
        }
    }
}
