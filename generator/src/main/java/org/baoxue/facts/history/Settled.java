package org.baoxue.facts.history;

import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.baoxue.calendar.Expected;
import org.baoxue.calendar.Filing;
import org.baoxue.calendar.FilingBook;
import org.baoxue.division.School;
import org.baoxue.facts.Coverage;
import org.baoxue.facts.Declared;
import org.baoxue.facts.Facts;
import org.baoxue.facts.Ground;
import org.baoxue.facts.UnitMonth;
import org.baoxue.model.Ledger;
import org.baoxue.model.Stage;
import org.baoxue.model.UnitCode;

/** The facts of a whole run, folded to the end: cases have lives, what is missing is known, filings have their status. */
public final class Settled {
    private final Ground ground;
    private final Facts facts;
    private final Map<UnitCode, List<School>> schoolsBySender;
    private final Coverage coverage;
    private final FlowBook flows;
    private final Unplaced unplaced;
    private final List<Filing> filings;
    private final List<Filing> pending;
    private final boolean hasReceipts;

    private Settled(Ground ground, Facts facts) {
        this.ground = ground;
        this.facts = facts;
        this.schoolsBySender = ground.tree().schools().stream().collect(Collectors.groupingBy(Coverage::senderOf));
        Courses courses = Courses.of(facts.cases(), ground);
        this.coverage = new Coverage(ground, facts, OwnLedgers.open(courses, ground));
        this.flows = FlowBook.of(courses, ground, coverage);
        this.unplaced = Unplaced.of(ground, facts);
        FilingBook book = new FilingBook(
                facts.submissions().versions(), facts.submissions().receipts());
        this.hasReceipts = book.hasReceipts();
        Map<Boolean, List<Filing>> owed = ground.duties().owed(ground.months(), this::owesLedger).stream()
                .map(each -> book.filing(each, ground.asOf(), isNil(each)))
                .collect(Collectors.partitioningBy(each -> each.expected().due().isAfter(ground.asOf())));
        this.filings = owed.getOrDefault(false, List.of());
        this.pending = owed.getOrDefault(true, List.of());
    }

    /** Settles the facts of a run. */
    public static Settled of(Ground ground, Facts facts) {
        return new Settled(ground, facts);
    }

    /** What was known beforehand. */
    public Ground ground() {
        return ground;
    }

    /** The facts themselves. */
    public Facts facts() {
        return facts;
    }

    /** What is known and what is missing. */
    public Coverage coverage() {
        return coverage;
    }

    /** Who filed and is in no figure. */
    public Unplaced unplaced() {
        return unplaced;
    }

    /** Movements, stocks and lives of cases. */
    public FlowBook flows() {
        return flows;
    }

    /**
     * Whether it follows from files where a case stands at the end of a month: it was read in that month, or every ledger that should
     * have named it since it was last read is whole. Otherwise it may have been closed in what could not be read. Where it stands by
     * reckoning only (a return taken back, a closing run out), no file says so.
     */
    public boolean isCertain(String caseNo, YearMonth month) {
        CaseLife life = flows.life(caseNo);
        if (life == null) {
            return false;
        }
        for (YearMonth at = month; ground.months().contains(at); at = at.minusMonths(1)) {
            YearMonth each = at;
            if (life.isInferred(at)) {
                return false;
            }
            if (flows.entries(caseNo).stream().anyMatch(entry -> entry.month().equals(each))) {
                return true;
            }
            Position position = life.monthEnds().get(at);
            if (position == null || !coverage.isWhole(position.unit(), position.stage(), position.ledger(), at)) {
                return position == null;
            }
        }
        return true;
    }

    /** Every expected submission and what became of it, by unit, period and form. */
    public List<Filing> filings() {
        return Collections.unmodifiableList(filings);
    }

    /** Every submission that is owed and was not yet due on the day of the run, filed or not, by unit, period and form. */
    public List<Filing> pending() {
        return Collections.unmodifiableList(pending);
    }

    /** Whether any receipt was filed; without one timeliness is missing. */
    public boolean hasReceipts() {
        return hasReceipts;
    }

    /** Whether the submission is a declaration of nil for every stage of the sender and of all schools for which it files. */
    private boolean isNil(Expected expected) {
        Set<UnitCode> schools = new TreeSet<>(Set.of(expected.unit()));
        schoolsBySender.getOrDefault(expected.unit(), List.of()).forEach(school -> schools.add(school.code()));
        return expected.form().equals("declaration")
                && facts.declarations().isNil(schools, expected.period().from());
    }

    private boolean owesLedger(UnitCode sender, Ledger ledger, YearMonth month) {
        for (School school : schoolsBySender.getOrDefault(sender, List.of())) {
            for (Stage stage : Stage.values()) {
                Declared declared = facts.declarations().declared(new UnitMonth(school.code(), stage, month));
                if (declared != null && declared.hasAny(ledger)) {
                    return true;
                }
            }
        }
        return false;
    }
}
