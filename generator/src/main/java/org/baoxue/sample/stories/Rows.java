package org.baoxue.sample.stories;

import java.util.List;
import java.util.Map;
import org.baoxue.sample.SampleCase;
import org.baoxue.sample.SampleCase.Book;
import org.baoxue.sample.SampleCase.Seat;

/** Changes of single rows that several stories make. */
public final class Rows {
    private Rows() {}

    /** A count of a row; an empty cell is 0. */
    public static int number(Map<String, String> row, String column) {
        return Integer.parseInt(row.getOrDefault(column, "0"));
    }

    /** Adds to a count. */
    public static void add(Map<String, String> row, String column, int more) {
        row.put(column, String.valueOf(number(row, column) + more));
    }

    /** The rows of the grade and stage in which a child sits. */
    public static List<Map<String, String>> ofGrade(List<Map<String, String>> rows, Seat seat) {
        return rows.stream()
                .filter(row ->
                        seat.grade().equals(row.get("grade")) && seat.stage().equals(row.get("stage")))
                .toList();
    }

    /** The rows of a ledger that tell of a case. */
    public static List<Map<String, String>> ofCase(List<Map<String, String>> rows, SampleCase item) {
        return rows.stream()
                .filter(row -> item.number().equals(row.get("case_no")))
                .toList();
    }

    /**
     * Lets a county's review find a child that the school did not report. What it struck off elsewhere on the ledger it leaves, so that its
     * differences do not cancel out.
     */
    public static void addToReview(List<Map<String, String>> review, Seat seat, Book book, String reason) {
        for (Map<String, String> row : review) {
            boolean ledger = book.name().equals(row.get("ledger"));
            if (ledger
                    && seat.school().equals(row.get("school_code"))
                    && seat.stage().equals(row.get("stage"))) {
                difference(row, 0, 1);
                row.put("reason", reason);
            } else if (ledger && number(row, "struck") > 0) {
                difference(row, 0, 0);
                row.put("reason", "");
            }
        }
    }

    /** Sets what a review struck and added; nothing is rejudged. */
    public static void difference(Map<String, String> row, int struck, int added) {
        row.put("struck", String.valueOf(struck));
        row.put("added", String.valueOf(added));
        row.put("rejudged", "0");
        row.put("verified", String.valueOf(number(row, "reported") - struck + added));
        row.put("net_difference", String.valueOf(added - struck));
        row.put("absolute_difference", String.valueOf(struck + added));
    }
}
