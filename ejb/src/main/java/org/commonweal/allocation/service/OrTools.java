package org.commonweal.allocation.service;

import com.google.ortools.Loader;

/** Loads the native solvers once, at first use: about a second, so not at start-up. */
final class OrTools {

    private OrTools() { }

    static void load() {
        Once.touch();
    }

    private static final class Once {

        static {
            Loader.loadNativeLibraries();
        }

        private static void touch() { }
    }
}
