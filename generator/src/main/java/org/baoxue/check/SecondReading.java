package org.baoxue.check;

import java.util.SortedSet;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Reads files of the run once more, each once however many of its rows are asked for. */
@FunctionalInterface
public interface SecondReading {
    /**
     * Reads files, on as many threads as it likes.
     *
     * @param files what the files are read from, as {@link org.baoxue.ledger.Submission#source} names it
     * @param fresh makes what takes the rows of one file
     * @param inOrder is given each of these when its file is read, in the order of files, by one thread
     */
    void read(SortedSet<String> files, Supplier<SecondLook> fresh, Consumer<SecondLook> inOrder);
}
