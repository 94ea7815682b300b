package org.commonweal.allocation.service;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Looks several times a second whether a native solve is to be stopped, and stops it; ends with the solve. */
final class Stopper implements AutoCloseable {

    private static final long EVERY_MILLIS = 200;

    private final CountDownLatch over = new CountDownLatch(1);
    private volatile boolean stopped;

    Stopper(Watch watch, Runnable stop) {
        if (watch != Watch.NONE) {
            Thread thread = new Thread(() -> look(watch, stop), "allocation-stopper");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private void look(Watch watch, Runnable stop) {
        try {
            while (!over.await(EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
                if (watch.cancelled()) {
                    stopped = true;
                    stop.run();
                }
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    boolean stopped() {
        return stopped;
    }

    @Override
    public void close() {
        over.countDown();
    }
}
