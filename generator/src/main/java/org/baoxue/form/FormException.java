package org.baoxue.form;

/** A form, a list of forms or a code list that cannot be used; its message says which and why. */
public final class FormException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FormException(String problem) {
        super(problem);
    }

    FormException(String problem, Throwable cause) {
        super(problem, cause);
    }
}
