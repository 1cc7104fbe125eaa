package org.baoxue.division;

/** A division table that cannot be used; its message says which and why. */
public final class DivisionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DivisionException(String problem) {
        super(problem);
    }

    DivisionException(String problem, Throwable cause) {
        super(problem, cause);
    }
}
