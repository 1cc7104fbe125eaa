package org.baoxue.profile;

/** A profile that cannot be used; its message says where and why. */
public final class ProfileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ProfileException(String problem) {
        super(problem);
    }

    ProfileException(String problem, Throwable cause) {
        super(problem, cause);
    }
}
