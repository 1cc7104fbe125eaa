package org.baoxue.facts.identity;

import java.util.List;
import org.baoxue.ledger.Layout;
import org.baoxue.ledger.Row;
import org.baoxue.ledger.Submission;
import org.baoxue.model.Mask;
import org.baoxue.model.Period;
import org.baoxue.model.UnitCode;

/** Files and rows of invented ledgers that have a number and nothing else. */
final class Ledgers {
    private static final Layout LAYOUT =
            new Layout("eligible", List.of("register_no"), List.of(Mask.NONE), List.of("register_no"));

    private Ledgers() {}

    static Submission file(int number) {
        String unit = String.valueOf(990_100 + number);
        return new Submission(
                new UnitCode(unit), "eligible", Period.schoolYear(2024), 1, unit + "_eligible_2024-2025.csv");
    }

    static Row row(int file, int number, String registerNo) {
        return new Row(file(file), LAYOUT, number, number, new String[] {registerNo});
    }
}
