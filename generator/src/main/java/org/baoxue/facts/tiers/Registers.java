package org.baoxue.facts.tiers;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.baoxue.division.School;
import org.baoxue.division.UnitTree;
import org.baoxue.facts.FiledRows;
import org.baoxue.facts.UnitMonth;
import org.baoxue.ledger.Row;
import org.baoxue.model.Stage;

/**
 * The entries of registers (休学、延缓入学、送教上门、长期请假及不具备学习条件登记) that still run at the end of their file's month, counted by
 * school, stage and category. Only what the school itself, or the 中心校 that files for it, enters is counted.
 */
public final class Registers {
    private final Map<UnitMonth, SortedMap<String, Integer>> running = new HashMap<>();

    private Registers() {}

    /** The registers among these rows. */
    public static Registers of(FiledRows filed, UnitTree tree) {
        Registers registers = new Registers();
        for (Row row : filed.of("register")) {
            Stage stage = row.faulty("stage") ? null : Stage.ofCode(row.text("stage"));
            School school = tree.school(row.unit());
            if (stage != null && school != null && isFiler(row, school) && isRunning(row)) {
                registers
                        .running
                        .computeIfAbsent(
                                new UnitMonth(
                                        school.code(),
                                        stage,
                                        row.submission().period().from()),
                                key -> new TreeMap<>())
                        .merge(row.text("category"), 1, Integer::sum);
            }
        }
        return registers;
    }

    private static boolean isFiler(Row row, School school) {
        return row.submission().unit().equals(school.code())
                || row.submission().unit().equals(school.filedBy());
    }

    private static boolean isRunning(Row row) {
        LocalDate from = row.date("started_on");
        LocalDate until = row.date("valid_until");
        LocalDate end = row.submission().period().lastDay();
        return !row.faulty("category") && from != null && until != null && !from.isAfter(end) && !until.isBefore(end);
    }

    /** How many entries run at the end of the month, by category; a category without one is not there. */
    public SortedMap<String, Integer> running(UnitMonth key) {
        return Collections.unmodifiableSortedMap(running.getOrDefault(key, new TreeMap<>()));
    }
}
