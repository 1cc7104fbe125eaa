package org.baoxue.sample.forms;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.baoxue.sample.SampleCase;
import org.baoxue.sample.SampleCase.Book;

/** The flows of one ledger in one month. */
public record CaseFlows(
        long opening, long fresh, long received, long returned, long writtenOff, long turned, long handedOver) {
    /** The flows of these cases. */
    public static CaseFlows of(List<SampleCase> cases, Book book, YearMonth month) {
        long opening = count(cases, c -> c.isOpening(book, month));
        long fresh = count(cases, c -> c.enters(book, month) && !c.isReceived());
        long received = count(cases, c -> c.enters(book, month) && c.isReceived());
        long turned = book == Book.SUSPECTED ? count(cases, c -> c.turns(month)) : 0;
        long left = count(cases, c -> c.leaves(book, month)) - turned;
        long returned = count(cases, c -> c.closes(book, "RET", month));
        long handedOver = count(cases, c -> c.closes(book, "HAND", month));
        return new CaseFlows(opening, fresh, received, returned, left - returned - handedOver, turned, handedOver);
    }

    private static long count(List<SampleCase> cases, Predicate<SampleCase> test) {
        return cases.stream().filter(test).count();
    }

    /** What stands on the ledger at the month's end. */
    public long closing() {
        return opening + fresh + received - returned - writtenOff - turned - handedOver;
    }

    /** Closed within the month: returned or written off, not handed over and not turned dropout. */
    public long closed() {
        return returned + writtenOff;
    }

    /** Whether nothing stood on the ledger at any time of the month. */
    public boolean isNil() {
        return opening + fresh + received == 0;
    }

    /** Puts the terms that both ledgers have into a declaration's row. */
    public void into(Map<String, String> row, String prefix) {
        row.put(prefix + "opening", String.valueOf(opening));
        row.put(prefix + "new", String.valueOf(fresh));
        row.put(prefix + "received", String.valueOf(received));
        row.put(prefix + "returned", String.valueOf(returned));
        row.put(prefix + "written_off", String.valueOf(writtenOff));
        row.put(prefix + "handed_over", String.valueOf(handedOver));
        row.put(prefix + "closing", String.valueOf(closing()));
    }
}
