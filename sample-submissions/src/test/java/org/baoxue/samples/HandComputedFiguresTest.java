package org.baoxue.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.baoxue.app.Pipeline;
import org.baoxue.app.Progress;
import org.baoxue.app.Settings;
import org.baoxue.model.Count;
import org.baoxue.model.LedgerScope;
import org.baoxue.model.Period;
import org.baoxue.model.StageScope;
import org.baoxue.model.UnitCode;
import org.baoxue.model.Value;
import org.baoxue.resource.Resources;
import org.baoxue.rollup.Scope;
import org.baoxue.rollup.Tallies;
import org.baoxue.rollup.indicators.IndicatorBook;
import org.baoxue.text.Figures;
import org.baoxue.text.Language;
import org.baoxue.text.Messages;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every figure of {@code src/test/hand/figures.csv}, computed on paper before the code was there. */
class HandComputedFiguresTest {
    private static final Path HAND = Path.of("src/test/hand");
    private static final Figures FIGURES =
            new Figures(Messages.load(Resources.shipped(), Language.CHINESE, List.of("text")));

    private final Map<String, Tallies> trees = new HashMap<>();

    @TestFactory
    Stream<DynamicTest> figure() throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        List<CSVRecord> records = new ArrayList<>();
        for (String file : List.of("figures.csv", "figures-tiers.csv")) {
            try (var reader = Files.newBufferedReader(HAND.resolve(file), StandardCharsets.UTF_8);
                    var parser = format.parse(reader)) {
                records.addAll(parser.getRecords());
            }
        }
        assertThat(records).hasSizeGreaterThan(800);
        return records.stream().map(record -> DynamicTest.dynamicTest(name(record), () -> holds(record)));
    }

    private static String name(CSVRecord record) {
        return record.getRecordNumber() + 1 + " " + String.join(" ", record.toList());
    }

    private void holds(CSVRecord record) {
        Tallies tallies = trees.computeIfAbsent(record.get("tree"), HandComputedFiguresTest::tallies);
        String[] indicator = record.get("indicator").split(":", -1);
        Value value = indicator[0].equals("VAL-1")
                ? tallies.soundRows(scope(record), indicator[1])
                : IndicatorBook.of(indicator[0]).value(scope(record), tallies);

        if (value instanceof Value.Amount amount) {
            assertThat(text(amount.count())).isEqualTo(record.get("numerator"));
            assertThat(FIGURES.count(amount.count())).isEqualTo(record.get("shown"));
        } else if (value instanceof Value.Ratio ratio) {
            assertThat(text(ratio.numerator())).isEqualTo(record.get("numerator"));
            assertThat(ratio.denominator().isKnown() ? text(ratio.denominator()) : "")
                    .isEqualTo(record.get("denominator"));
            assertThat(FIGURES.rate(ratio)).isEqualTo(record.get("shown"));
        } else if (value instanceof Value.Quotient quotient) {
            assertThat(text(quotient.numerator())).isEqualTo(record.get("numerator"));
            assertThat(quotient.denominator().isKnown() ? text(quotient.denominator()) : "")
                    .isEqualTo(record.get("denominator"));
            assertThat(FIGURES.quotient(quotient)).isEqualTo(record.get("shown"));
        } else if (value instanceof Value.Split split) {
            assertThat(FIGURES.count(Objects.requireNonNull(split.parts().get(indicator[1]))))
                    .isEqualTo(record.get("shown"));
        } else if (value instanceof Value.Days days) {
            assertThat(part(days, indicator[1])).isEqualTo(record.get("shown"));
        }
        if (!record.get("missing").isEmpty()) {
            assertThat(value.gaps().missingUnits()).isEqualTo(Integer.parseInt(record.get("missing")));
        }
    }

    private static String part(Value.Days days, String part) {
        return switch (part) {
            case "n" -> FIGURES.count(days.number());
            case "median" -> FIGURES.median(days.medianHalves());
            case "p90" -> FIGURES.count(days.p90());
            default ->
                FIGURES.count(days.over().get(days.limits().indexOf(Integer.valueOf(part.substring("over".length())))));
        };
    }

    private static Scope scope(CSVRecord record) {
        String ledger = record.get("ledger");
        return Scope.of(
                new UnitCode(record.get("unit")),
                Objects.requireNonNull(Period.parse(record.get("period"))),
                StageScope.valueOf(record.get("stage")),
                ledger.isEmpty() ? LedgerScope.ALL : LedgerScope.valueOf(ledger));
    }

    private static String text(Count count) {
        return count.isKnown() ? Long.toString(count.orElse(0)) : "missing";
    }

    private static Tallies tallies(String tree) {
        Path folder = HAND.resolve(tree);
        Path profile = folder.resolve("profile.json");
        Settings settings = new Settings(folder, Files.exists(profile) ? profile : null, null, null, null, null, 2);
        return new Tallies(Pipeline.run(settings, Progress.SILENT).settled());
    }
}
