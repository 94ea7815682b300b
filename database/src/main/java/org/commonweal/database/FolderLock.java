package org.commonweal.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps a folder for one process. The system frees it when the process ends, however it ends, so it is never stale. */
public final class FolderLock implements AutoCloseable {

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Makes the folder where it is missing and takes it, or says who holds it or why it cannot be written. */
    public static FolderLock take(Path folder) {
        try {
            Files.createDirectories(folder);
            return take(folder, folder.resolve("lock"));
        } catch (IOException e) {
            throw new StartProblem("The data folder " + folder + " cannot be written (" + e.getMessage()
                    + "). Choose another with --data, or give this user the right to write there.", e);
        }
    }

    private static FolderLock take(Path folder, Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return new FolderLock(channel);
            }
        } catch (OverlappingFileLockException e) {
            // this same process holds it
        }
        channel.close();
        throw new StartProblem("The data folder " + folder + " is in use by another Commonweal. "
                + "Stop that one first, or choose another folder with --data.");
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
