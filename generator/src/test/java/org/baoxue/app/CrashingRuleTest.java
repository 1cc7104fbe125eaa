package org.baoxue.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.baoxue.check.Crash;
import org.baoxue.check.NoState;
import org.baoxue.check.RowRule;
import org.baoxue.check.Rule;
import org.baoxue.facts.Ground;
import org.baoxue.facts.history.Settled;
import org.baoxue.form.Column;
import org.baoxue.form.FormBook;
import org.baoxue.ledger.Row;
import org.baoxue.model.Finding;
import org.baoxue.model.RuleCard;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Severity;
import org.baoxue.model.Sink;
import org.baoxue.resource.Resources;
import org.baoxue.table.JsonFault;
import org.baoxue.table.StrictJson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A rule with a fault in its program: the run says so, is never a success, and the other rules report all the same. */
class CrashingRuleTest {
    private static final String SECRET = "990101201001011234";

    @TempDir
    private Path folder;

    private enum Moment {
        START,
        ROW,
        MERGE,
        FINISH
    }

    @BeforeEach
    void write() throws IOException {
        String header = FormBook.load(Resources.shipped(), 2024).form("declaration").columns().stream()
                .map(Column::zh)
                .collect(Collectors.joining(","));
        for (String unit : List.of("2199000001", "2199000002")) {
            Files.writeString(folder.resolve(unit + "_declaration_2024-09.csv"), header + "\n" + unit + ",PRI\n");
        }
    }

    @ParameterizedTest
    @EnumSource(Moment.class)
    void a_rule_that_crashes_is_named_and_ends_in_exit_code_3(Moment moment) throws JsonFault {
        Outcome outcome = run(moment);

        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.crashes()).extracting(Crash::code).containsOnly("Z01");
        Map<String, ?> json =
                StrictJson.readObject(Reports.in("en").json(outcome).getBytes(StandardCharsets.UTF_8));
        assertThat(json.get("exit_code")).hasToString("3");
        assertThat(String.valueOf(json.get("internal_errors"))).contains("Z01", "IllegalStateException");
        assertThat(Reports.in("en").text(outcome)).anyMatch(line -> line.contains("Z01"));
        assertThat(Reports.in("zh-CN").summary(outcome)).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(Moment.class)
    void the_other_rules_report_all_the_same(Moment moment) {
        assertThat(run(moment).findings().totals()).containsEntry("F16", 2L);
    }

    @Test
    void a_crash_in_a_row_names_the_file_and_nothing_of_the_row() {
        Outcome outcome = run(Moment.ROW);

        assertThat(outcome.crashes())
                .extracting(Crash::file)
                .contains("2199000001_declaration_2024-09.csv", "2199000002_declaration_2024-09.csv");
        assertThat(Reports.in("en").json(outcome)).doesNotContain(SECRET);
        assertThat(Reports.in("en").text(outcome)).noneMatch(line -> line.contains(SECRET));
    }

    private Outcome run(Moment moment) {
        List<Rule<?>> rules = new ArrayList<>(List.of(new Crashing(moment), new EveryRow()));
        return Pipeline.run(Settings.of(folder), rules, Progress.SILENT);
    }

    /** Crashes at one moment, with a message that could hold a cell. */
    private record Crashing(Moment moment) implements Rule<NoState> {
        @Override
        public RuleInfo info() {
            return RuleCard.of("Z01", Severity.ERROR, "—");
        }

        @Override
        public Set<String> forms() {
            return Set.of("declaration");
        }

        @Override
        public NoState start(Ground ground) {
            crashAt(Moment.START);
            return new NoState(ground);
        }

        @Override
        public void row(Row row, NoState state, Sink sink) {
            crashAt(Moment.ROW);
        }

        @Override
        public NoState merge(NoState earlier, NoState later) {
            crashAt(Moment.MERGE);
            return earlier;
        }

        @Override
        public void finish(NoState state, Settled settled, Sink sink) {
            crashAt(Moment.FINISH);
        }

        private void crashAt(Moment now) {
            if (moment == now) {
                throw new IllegalStateException("cell " + SECRET);
            }
        }
    }

    /** Reports every row, under a code that has words. */
    private static final class EveryRow implements RowRule {
        @Override
        public RuleInfo info() {
            return Catalogue.of("F16");
        }

        @Override
        public Set<String> forms() {
            return Set.of("declaration");
        }

        @Override
        public void row(Row row, Ground ground, Sink sink) {
            sink.accept(Finding.of(info(), row.place()));
        }
    }
}
