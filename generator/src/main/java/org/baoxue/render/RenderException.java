package org.baoxue.render;

/** A template that cannot be shown: its name and line, and why, in one sentence. */
public final class RenderException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RenderException(String message, Throwable cause) {
        super(message, cause);
    }
}
