package org.baoxue.rollup;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.baoxue.check.rules.Bench;
import org.baoxue.check.rules.Line;
import org.baoxue.model.Count;
import org.baoxue.model.LedgerScope;
import org.baoxue.model.Period;
import org.baoxue.model.StageScope;
import org.baoxue.model.UnitCode;
import org.baoxue.model.Value;
import org.baoxue.resource.Resources;
import org.baoxue.rollup.indicators.IndicatorBook;
import org.baoxue.text.Figures;
import org.baoxue.text.Language;
import org.baoxue.text.Messages;

/** Two counties in which nothing happens but what an example adds, and the figures that come of it. */
abstract class LifeExample {
    static final Figures FIGURES = new Figures(Messages.load(Resources.shipped(), Language.CHINESE, List.of("text")));
    static final String PROVINCE = "990000";
    static final String A = "990101";
    static final String B = "990102";
    static final String AT_A = "2199000001";
    static final String AT_B = "2199000002";
    static final String NO = "99010120240001";
    static final String YEAR = "2024-2025";

    /** Months in which all schools of both counties say that there is nothing, where no ledger is added. */
    static Bench quiet(String... months) {
        Bench bench = Bench.months(months);
        for (String month : months) {
            for (String school : List.of(AT_A, AT_B)) {
                bench.file(school + "_declaration_" + month, Line.month());
            }
            bench.file("3199000001_declaration_" + month, Line.month("stage", "JUN"));
            bench.file(AT_A + "_declaration_" + month + "_r2", Line.month(), Line.month("school_code", "2199000003"));
        }
        return bench;
    }

    static Line suspected(String... changes) {
        return Line.suspected(NO, "found_on", "2024-10-10", "last_present_on", "2024-09-27")
                .with(changes);
    }

    static Line dropout(String... changes) {
        return Line.dropout(NO, changes);
    }

    static String figure(Tallies tallies, String unit, String period, LedgerScope ledger, String code) {
        Scope scope =
                Scope.of(new UnitCode(unit), Objects.requireNonNull(Period.parse(period)), StageScope.ALL, ledger);
        Value value = IndicatorBook.of(code).value(scope, tallies);
        if (value instanceof Value.Amount amount) {
            return FIGURES.count(amount.count());
        }
        Value.Ratio ratio = (Value.Ratio) value;
        return text(ratio.numerator()) + "/" + text(ratio.denominator()) + "=" + FIGURES.rate(ratio);
    }

    static String figure(Tallies tallies, String unit, String period, String code) {
        return figure(tallies, unit, period, LedgerScope.ALL, code);
    }

    static String text(Count count) {
        return FIGURES.count(count);
    }

    /** 期初 / 新增 / 返校 / 期末 of the suspected ledger. */
    static String suspectedMonth(Tallies tallies, String month) {
        return String.join(
                "/",
                Stream.of("SUS-OPENING", "SUS-NEW", "SUS-RETURNED", "SUS-CLOSING")
                        .map(code -> figure(tallies, PROVINCE, month, code))
                        .toList());
    }
}
