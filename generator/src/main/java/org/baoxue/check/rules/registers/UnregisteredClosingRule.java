package org.baoxue.check.rules.registers;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.baoxue.check.Rule;
import org.baoxue.division.School;
import org.baoxue.facts.CaseEntry;
import org.baoxue.facts.ChildPrint;
import org.baoxue.facts.Coverage;
import org.baoxue.facts.Ground;
import org.baoxue.facts.history.Settled;
import org.baoxue.form.CodeList;
import org.baoxue.ledger.Row;
import org.baoxue.model.Arg;
import org.baoxue.model.Finding;
import org.baoxue.model.Ledger;
import org.baoxue.model.Place;
import org.baoxue.model.RuleCard;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Severity;
import org.baoxue.model.Sink;
import org.baoxue.model.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * A case closed as 休学, 缓学, 送教上门 or 不具备学习条件 while no register of the run has such an entry of the child up to that month.
 * Silent where a register up to that month, of the sender or of whoever else names the case, could not be read or is lost: the entry may
 * stand in it. Children are met again by fingerprints; a shared one is enough.
 */
public final class UnregisteredClosingRule implements Rule<UnregisteredClosingRule.Seen> {
    private static final RuleInfo INFO = RuleCard.of("C20", Severity.WARNING, "九", "case_no", "closing");
    private static final String REGISTER = "register";
    private static final String CATEGORIES = "register_category";

    /** An entry of a register: what it is and in which month's file, by fingerprints of its child. */
    private record Entry(long child, String category) {}

    /** A closed case whose closing needs an entry. */
    private record Closing(
            Set<Long> child, String caseNo, String code, UnitCode sender, Place place, YearMonth month) {}

    /** What the files hold: the first month of each entry, and the closings. */
    public static final class Seen {
        private final @Nullable CodeList categories;
        private final Map<Entry, YearMonth> entries = new HashMap<>();
        private final List<Closing> closings = new ArrayList<>();

        private Seen(@Nullable CodeList categories) {
            this.categories = categories;
        }

        private boolean needsEntry(String closing) {
            return categories != null && categories.code(closing) != null;
        }
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Set<String> forms() {
        return Set.of(REGISTER, Ledger.SUSPECTED.form(), Ledger.DROPOUT.form());
    }

    @Override
    public Seen start(Ground ground) {
        return new Seen(ground.forms().codes(CATEGORIES));
    }

    @Override
    public void row(Row row, Seen state, Sink sink) {
        YearMonth month = row.submission().period().from();
        if (row.layout().form().equals(REGISTER)) {
            if (!row.faulty("category")) {
                ChildPrint.all(row)
                        .forEach(child -> state.entries.merge(
                                new Entry(child, row.text("category")), month, UnregisteredClosingRule::earlier));
            }
        } else if (!row.anyFaulty("case_no", "state", "closing_code")
                && row.text("state").equals("CLOSED")
                && state.needsEntry(row.text("closing_code"))) {
            state.closings.add(new Closing(
                    ChildPrint.all(row),
                    row.text("case_no"),
                    row.text("closing_code"),
                    row.submission().unit(),
                    row.place("closing_code"),
                    month));
        }
    }

    @Override
    public Seen merge(Seen earlier, Seen later) {
        later.entries.forEach((entry, month) -> earlier.entries.merge(entry, month, UnregisteredClosingRule::earlier));
        earlier.closings.addAll(later.closings);
        return earlier;
    }

    @Override
    public void finish(Seen state, Settled settled, Sink sink) {
        for (Closing closing : state.closings) {
            if (isReadable(closing, settled)
                    && closing.child().stream().noneMatch(child -> isEntered(child, closing, state))) {
                sink.accept(Finding.of(
                        INFO,
                        closing.place(),
                        Arg.plain("case_no", closing.caseNo()),
                        new Arg.Code("closing", "closing", closing.code())));
            }
        }
    }

    /** Whether all registers are at hand that came up to the month of the closing from those who answered for the case. */
    private static boolean isReadable(Closing closing, Settled settled) {
        Set<UnitCode> senders = new HashSet<>(Set.of(closing.sender()));
        for (CaseEntry entry : settled.facts().cases().cases().getOrDefault(closing.caseNo(), List.of())) {
            School school = settled.ground().tree().school(entry.unit());
            senders.add(school == null ? entry.unit() : Coverage.senderOf(school));
        }
        return Stream.concat(Stream.of(closing.month()), settled.ground().months().stream())
                .filter(month -> !month.isAfter(closing.month()))
                .noneMatch(month ->
                        senders.stream().anyMatch(sender -> settled.coverage().isLost(sender, REGISTER, month)));
    }

    private static boolean isEntered(long child, Closing closing, Seen state) {
        YearMonth first = state.entries.get(new Entry(child, closing.code()));
        return first != null && !first.isAfter(closing.month());
    }

    private static YearMonth earlier(YearMonth a, YearMonth b) {
        return b.isBefore(a) ? b : a;
    }
}
