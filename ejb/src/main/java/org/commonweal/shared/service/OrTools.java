package org.commonweal.shared.service;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpSolver;

/** Loads the native solvers once, at first use: about a second, so not at start-up. */
public final class OrTools {

    private OrTools() { }

    public static void load() {
        Once.touch();
    }

    /** A constraint solver that leaves Ctrl-C to the server: caught by the solver, it would end the process without a clean stop. */
    public static CpSolver constraintSolver() {
        load();
        CpSolver solver = new CpSolver();
        solver.getParameters().setCatchSigintSignal(false);
        return solver;
    }

    private static final class Once {

        static {
            Loader.loadNativeLibraries();
        }

        private static void touch() { }
    }
}
