package org.baoxue.cell;

/** An expression outside the subset that {@link BytePattern} knows; its message says what is outside, without quoting the text. */
public final class UnknownPattern extends Exception {
    private static final long serialVersionUID = 1L;

    /** What is outside, as the end of a sentence that begins with "the pattern". */
    public UnknownPattern(String problem) {
        super(problem);
    }
}
