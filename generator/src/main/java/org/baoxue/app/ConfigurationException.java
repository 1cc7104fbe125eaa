package org.baoxue.app;

/** The run cannot begin as it was asked for; the message says what to change. */
public final class ConfigurationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With a sentence for the user. */
    public ConfigurationException(String message) {
        super(message);
    }

    /** With the same sentence in both languages, for a fault that stops a run before it knows its reader. */
    public ConfigurationException(String zh, String en) {
        super(zh + System.lineSeparator() + en);
    }

    /** With a sentence for the user and what led to it. */
    public ConfigurationException(String message, Throwable cause) {
        super(message, cause);
    }
}
