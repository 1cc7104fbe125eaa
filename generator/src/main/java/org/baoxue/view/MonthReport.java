package org.baoxue.view;

import java.time.YearMonth;
import java.util.List;

/**
 * A unit's month: on a school's page the 学校月报告 with its five parts, elsewhere the month's figures. Its section carries
 * {@link #anchor()} as id and can be printed alone.
 *
 * @param month the month
 * @param heading its title
 * @param notes what has to be known first: not filed, filed late
 * @param parts its parts in order
 * @param foot 填表人, 复核人, 校长, 填报日期; empty where nobody signs
 */
public record MonthReport(YearMonth month, Label heading, List<Label> notes, List<Part> parts, List<Fact> foot) {
    public MonthReport {
        notes = List.copyOf(notes);
        parts = List.copyOf(parts);
        foot = List.copyOf(foot);
    }

    /**
     * A part of a report.
     *
     * @param heading its heading, kept even when there is nothing under it
     * @param collected false if its form comes later: prints — with the note 本期未纳入报送
     */
    public record Part(Label heading, boolean collected, List<Label> texts, List<FigureTable> tables) {
        public Part {
            texts = List.copyOf(texts);
            tables = List.copyOf(tables);
        }

        /** A part with figures. */
        public static Part of(Label heading, List<FigureTable> tables) {
            return new Part(heading, true, List.of(), tables);
        }

        /** A part whose form comes later. */
        public static Part later(Label heading) {
            return new Part(heading, false, List.of(), List.of());
        }
    }

    /** The id of its section: {@code 2024-10}. */
    public String anchor() {
        return month.toString();
    }
}
