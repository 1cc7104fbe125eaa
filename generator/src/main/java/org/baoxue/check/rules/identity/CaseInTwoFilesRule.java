package org.baoxue.check.rules.identity;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.baoxue.check.RunRule;
import org.baoxue.facts.CaseEntry;
import org.baoxue.facts.Ground;
import org.baoxue.facts.history.Settled;
import org.baoxue.model.Arg;
import org.baoxue.model.Finding;
import org.baoxue.model.Ledger;
import org.baoxue.model.RuleCard;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Severity;
import org.baoxue.model.Sink;

/**
 * One 案件编号 in two files of one month and ledger: a case is filed by one unit a month, and counts once. A handover is the one
 * occasion on which the sender's closing row and the receiver's row stand side by side.
 */
public final class CaseInTwoFilesRule implements RunRule {
    private static final RuleInfo INFO = RuleCard.of("I07", Severity.ERROR, "四", "case_no", "other_unit");

    private record Page(YearMonth month, Ledger ledger) implements Comparable<Page> {
        @Override
        public int compareTo(Page other) {
            int byMonth = month.compareTo(other.month);
            return byMonth != 0 ? byMonth : ledger.compareTo(other.ledger);
        }
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void finish(Settled settled, Sink sink) {
        settled.facts().cases().cases().values().forEach(entries -> look(entries, settled.ground(), sink));
    }

    private static void look(List<CaseEntry> entries, Ground ground, Sink sink) {
        Map<Page, List<CaseEntry>> pages = new TreeMap<>();
        for (CaseEntry entry : entries) {
            if (entry.state() != CaseEntry.State.TRACK) {
                pages.computeIfAbsent(new Page(entry.month(), entry.ledger()), p -> new ArrayList<>())
                        .add(entry);
            }
        }
        for (List<CaseEntry> page : pages.values()) {
            if (page.stream().noneMatch(entry -> ground.closing(entry.closing(), "handover"))) {
                page.forEach(entry -> compare(entry, page, sink));
            }
        }
    }

    private static void compare(CaseEntry entry, List<CaseEntry> page, Sink sink) {
        page.stream()
                .filter(other -> !other.place().file().equals(entry.place().file())
                        || !other.place().sheet().equals(entry.place().sheet()))
                .findFirst()
                .ifPresent(other -> sink.accept(Finding.of(
                        INFO,
                        entry.place().at("case_no"),
                        Arg.plain("case_no", entry.caseNo()),
                        new Arg.Unit("other_unit", other.unit()))));
    }
}
