package org.baoxue.view;

import java.util.function.Consumer;

/** Every finding of a result in words, more than memory may hold. */
public interface AllFindings {
    /** How many findings of a rule are handed out: all of them, unless the run has kept samples only or there are beyond a million. */
    long listed(String code);

    /** Hands out the findings of a rule one after another, in the order of files and rows; explained ones are among them. */
    void each(String code, Consumer<ResultView.FindingText> taker);
}
