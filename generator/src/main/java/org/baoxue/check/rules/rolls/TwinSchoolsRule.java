package org.baoxue.check.rules.rolls;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baoxue.check.RunRule;
import org.baoxue.facts.history.Settled;
import org.baoxue.model.Arg;
import org.baoxue.model.Finding;
import org.baoxue.model.RuleCard;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Severity;
import org.baoxue.model.Sink;

/** Two schools of which every figure of every grade of a month is the same, and that are too large for chance. Told at each of them. */
public final class TwinSchoolsRule implements RunRule {
    private static final RuleInfo INFO =
            RuleCard.of("P04", Severity.WARNING, "四", "school", "other", "enrolled", "due");

    private record Figures(YearMonth month, long enrolled, long due, long present, long print) {
        static Figures of(SchoolMonth month) {
            return new Figures(
                    month.month(),
                    month.enrolled(),
                    month.roll().due(),
                    month.roll().present(),
                    month.roll().traits().print());
        }
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void finish(Settled settled, Sink sink) {
        int fewest = settled.ground().profile().limit("twin_schools_enrolled");
        Map<Figures, List<SchoolMonth>> alike = new LinkedHashMap<>();
        for (SchoolMonth month : SchoolMonths.of(settled).all()) {
            if (month.enrolled() >= fewest && month.roll().due() > 0) {
                alike.computeIfAbsent(Figures.of(month), f -> new ArrayList<>(1))
                        .add(month);
            }
        }
        alike.values().stream().filter(some -> some.size() > 1).forEach(some -> report(some, sink));
    }

    private static void report(List<SchoolMonth> alike, Sink sink) {
        for (SchoolMonth month : alike) {
            SchoolMonth other = alike.get(month.equals(alike.get(0)) ? 1 : 0);
            sink.accept(Finding.of(
                    INFO,
                    month.place().at("due_days"),
                    new Arg.Unit("school", month.school()),
                    new Arg.Unit("other", other.school()),
                    new Arg.Num("enrolled", month.enrolled()),
                    new Arg.Num("due", month.roll().due())));
        }
    }
}
