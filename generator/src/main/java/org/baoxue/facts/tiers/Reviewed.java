package org.baoxue.facts.tiers;

import java.util.List;
import org.baoxue.ledger.Row;
import org.baoxue.model.Count;
import org.baoxue.model.Ledger;
import org.baoxue.model.Stage;
import org.jspecify.annotations.Nullable;

/**
 * What a county's review (季度复核) states of one ledger of one stage of a school.
 *
 * @param row the row as filed, for its other columns and its place
 */
public record Reviewed(Stage stage, Ledger ledger, Row row) {
    private static final List<String> NEEDED = List.of("reported", "struck", "added", "rejudged");

    /** What the row states; null if its stage or ledger cannot be used. */
    public static @Nullable Reviewed of(Row row) {
        Stage stage = row.faulty("stage") ? null : Stage.ofCode(row.text("stage"));
        Ledger ledger = row.faulty("ledger") ? null : ledger(row.text("ledger"));
        return stage == null || ledger == null ? null : new Reviewed(stage, ledger, row);
    }

    private static @Nullable Ledger ledger(String code) {
        return switch (code) {
            case "SUSPECTED" -> Ledger.SUSPECTED;
            case "DROPOUT" -> Ledger.DROPOUT;
            default -> null;
        };
    }

    /** Whether its four counts can all be used; else it is left out of every figure. */
    public boolean isUsable() {
        return NEEDED.stream().allMatch(column -> row.count(column).isKnown());
    }

    /** 报送数. */
    public long reported() {
        return number("reported");
    }

    /** 核减. */
    public long struck() {
        return number("struck");
    }

    /** 核增 (漏报). */
    public long added() {
        return number("added");
    }

    /** 改判. */
    public long rejudged() {
        return number("rejudged");
    }

    /** 核实数, reckoned: reported − struck + added. */
    public long verified() {
        return reported() - struck() + added();
    }

    /** 绝对差异, reckoned: struck + added + rejudged. Nothing cancels out in it. */
    public long absoluteDifference() {
        return struck() + added() + rejudged();
    }

    private long number(String column) {
        Count count = row.count(column);
        return count.orElse(0);
    }
}
