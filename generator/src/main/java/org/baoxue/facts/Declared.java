package org.baoxue.facts;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baoxue.ledger.Row;
import org.baoxue.model.Count;
import org.baoxue.model.Ledger;

/**
 * What a school declared for one stage and month (月报告): reported figures, never mixed with those of the ledgers.
 *
 * @param counts the counts by ledger and by column without its prefix ({@code opening}, {@code new} …), in the form's order
 * @param nilReturn whether it declares 零报告
 * @param suspensionCount 休学人数
 * @param homeTeachingCount 送教上门人数
 * @param filledBy 填表人
 * @param reviewedBy 复核人
 * @param principal 校长
 * @param filledOn 填报日期 as filed
 */
public record Declared(
        Map<Ledger, Map<String, Count>> counts,
        boolean nilReturn,
        Count suspensionCount,
        Count homeTeachingCount,
        String filledBy,
        String reviewedBy,
        String principal,
        String filledOn) {
    private static final List<String> BOTH =
            List.of("opening", "new", "received", "returned", "written_off", "handed_over", "closing");

    static Declared of(Row row) {
        Map<Ledger, Map<String, Count>> counts = new EnumMap<>(Ledger.class);
        for (Ledger ledger : Ledger.values()) {
            Map<String, Count> byColumn = new LinkedHashMap<>();
            String prefix = ledger.prefix() + "_";
            row.layout().columns().stream()
                    .filter(column -> column.startsWith(prefix))
                    .forEach(column -> byColumn.put(column.substring(prefix.length()), row.count(column)));
            counts.put(ledger, byColumn);
        }
        return new Declared(
                counts,
                row.text("nil_return").equals("Y"),
                row.count("suspension_count"),
                row.count("home_teaching_count"),
                row.masked("filled_by").text(),
                row.masked("reviewed_by").text(),
                row.masked("principal").text(),
                row.text("filled_on"));
    }

    /** One declared count; missing if the form has no such column. */
    public Count count(Ledger ledger, String column) {
        return counts.getOrDefault(ledger, Map.of()).getOrDefault(column, Count.Absent.MISSING);
    }

    /** Whether every count of the ledger is a declared zero. */
    public boolean isNil(Ledger ledger) {
        return BOTH.stream().allMatch(column -> count(ledger, column).equals(Count.of(0)))
                && (ledger == Ledger.DROPOUT || count(ledger, "to_dropout").equals(Count.of(0)));
    }

    /** Whether any count of the ledger is a declared number above zero. */
    public boolean hasAny(Ledger ledger) {
        return counts.getOrDefault(ledger, Map.of()).values().stream().anyMatch(count -> count.orElse(0) > 0);
    }
}
