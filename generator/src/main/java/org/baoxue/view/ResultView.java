package org.baoxue.view;

import java.util.List;
import java.util.Map;
import org.baoxue.model.Severity;
import org.jspecify.annotations.Nullable;

/**
 * The result of a check in the reader's language, for the console and for machines.
 *
 * @param province its code
 * @param asOf the date to which the run speaks, ISO
 * @param failOn the severity at which it fails
 * @param exitCode 0 clean, 1 findings, 3 trouble in the tool
 * @param totals exact numbers by severity, every severity present, explained findings included
 * @param explained how many of them are explained, every severity present
 * @param rules gravest first, then by code
 * @param crashes rules that crashed
 * @param unchecked what was not checked and why
 * @param read what was read: names and numbers
 * @param changes against an earlier result; null if nobody has asked for that
 */
public record ResultView(
        String province,
        String asOf,
        Severity failOn,
        int exitCode,
        Map<Severity, Long> totals,
        Map<Severity, Long> explained,
        List<RuleResult> rules,
        List<String> crashes,
        List<NotChecked> unchecked,
        List<Pair> read,
        @Nullable ChangesView changes) {
    public ResultView {
        rules = List.copyOf(rules);
        crashes = List.copyOf(crashes);
        unchecked = List.copyOf(unchecked);
        read = List.copyOf(read);
    }

    /** The same result, held against an earlier one. */
    public ResultView since(ChangesView changed) {
        return new ResultView(
                province, asOf, failOn, exitCode, totals, explained, rules, crashes, unchecked, read, changed);
    }

    /** A name and what is said about it. */
    public record Pair(String name, String text) {}

    /**
     * Something that was not checked, or was checked otherwise than the rule says.
     *
     * @param key its stable name, such as {@code unchecked.timeliness}
     * @param what in words
     * @param why in words
     * @param restsOn which rules and figures lack it; empty if that is said already
     * @param number how many, with their unit; empty where nothing can be counted
     */
    public record NotChecked(String key, String what, String why, String restsOn, String number) {
        /** Whether it was checked all the same, and only its severity is not the rule's own. */
        public boolean isChange() {
            return key.equals("unchecked.severity");
        }
    }

    /**
     * The findings of one rule.
     *
     * @param count their exact number
     * @param explained how many of them are explained
     * @param samples the first of them by file and row, explained ones last
     */
    public record RuleResult(
            String code,
            Severity severity,
            String title,
            String why,
            long count,
            long explained,
            List<FindingText> samples) {
        public RuleResult {
            samples = List.copyOf(samples);
        }
    }

    /**
     * One finding in words, every cell in it masked.
     *
     * @param file below the submissions folder; empty if it concerns no single file
     * @param sheet the sheet of a workbook; empty for any other file
     * @param cell the name of the cell in the sheet, such as {@code C17}; empty if it concerns no single one
     * @param row as a spreadsheet shows it; 0 for a whole file
     * @param line the physical line; 0 for a whole file
     * @param character the character in that line of a JSON document, from 1; 0 for any other file
     * @param key the row's key, never personal
     * @param column the column's key; empty for a whole row
     * @param heading the column's heading
     * @param message what was found and what was expected
     * @param fix what to do
     * @param sentence all of it in one line with place and code
     * @param explained what explains it; null if nothing does
     */
    public record FindingText(
            String file,
            String sheet,
            String cell,
            long row,
            long line,
            int character,
            String unit,
            String form,
            String period,
            String key,
            String column,
            String heading,
            String message,
            String fix,
            String sentence,
            @Nullable Explained explained) {}

    /**
     * Why a finding is in order.
     *
     * @param reason long numbers masked
     * @param responsible who says so
     * @param validUntil ISO
     */
    public record Explained(String reason, String responsible, String validUntil) {}
}
