package org.baoxue.app;

/** The run cannot begin as it was asked for; the message says what to change. */
public final class ConfigurationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With a sentence for the user. */
    public ConfigurationException(String message) {
        super(message);
    }

    /** With a sentence for the user and what led to it. */
    public ConfigurationException(String message, Throwable cause) {
        super(message, cause);
    }
}
