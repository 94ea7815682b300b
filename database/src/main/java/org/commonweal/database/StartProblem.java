package org.commonweal.database;

/** Why something could not be started, in words for the person at the console: what is wrong and what to do. */
public class StartProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StartProblem(String message) {
        super(message);
    }

    public StartProblem(String message, Throwable cause) {
        super(message, cause);
    }
}
