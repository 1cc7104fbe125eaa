package org.baoxue.check.rules.balance;

import java.time.YearMonth;
import java.util.Set;
import org.baoxue.check.Rule;
import org.baoxue.division.School;
import org.baoxue.facts.Coverage;
import org.baoxue.facts.Declared;
import org.baoxue.facts.Ground;
import org.baoxue.facts.UnitMonth;
import org.baoxue.facts.history.Settled;
import org.baoxue.ledger.Row;
import org.baoxue.model.Arg;
import org.baoxue.model.Count;
import org.baoxue.model.Finding;
import org.baoxue.model.Place;
import org.baoxue.model.RuleCard;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Severity;
import org.baoxue.model.Sink;
import org.baoxue.model.UnitCode;

/**
 * 休学人数 or 送教上门人数 that is not what the register of the month holds for the school's stage. A school without such children files
 * no register, so silence is compared only with a number above zero; a register that cannot be read, or that was received and is not at
 * hand, is compared with nothing.
 */
public final class RegisterDifferenceRule implements Rule<DeclaredPlaces> {
    private static final RuleInfo INFO =
            RuleCard.of("B24", Severity.WARNING, "四", "column", "declared", "registered", "register");

    private static final String FORM = "register";

    /** What is known of a school's register of a month. */
    private enum Standing {
        FILED,
        NOT_FILED,
        UNUSABLE
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Set<String> forms() {
        return Set.of("declaration");
    }

    @Override
    public DeclaredPlaces start(Ground ground) {
        return new DeclaredPlaces();
    }

    @Override
    public void row(Row row, DeclaredPlaces state, Sink sink) {
        state.add(row);
    }

    @Override
    public DeclaredPlaces merge(DeclaredPlaces earlier, DeclaredPlaces later) {
        earlier.merge(later);
        return earlier;
    }

    @Override
    public void finish(DeclaredPlaces state, Settled settled, Sink sink) {
        Registered registered = Registered.of(settled.facts().filed());
        state.places().forEach((key, place) -> {
            Declared declared = settled.facts().declarations().declared(key);
            School school = settled.ground().tree().school(key.unit());
            Standing standing =
                    school == null ? Standing.UNUSABLE : standing(key, Coverage.senderOf(school), registered, settled);
            if (declared != null && standing != Standing.UNUSABLE) {
                Comparison comparison = new Comparison(key, place, registered, standing, sink);
                comparison.hold("suspension_count", declared.suspensionCount(), "SUSP");
                comparison.hold("home_teaching_count", declared.homeTeachingCount(), "HOME");
            }
        });
    }

    private static Standing standing(UnitMonth key, UnitCode sender, Registered registered, Settled settled) {
        YearMonth month = key.month();
        if (settled.coverage().isLost(sender, FORM, month) || registered.isLeftOut(key.unit(), month)) {
            return Standing.UNUSABLE;
        }
        boolean filed = settled.facts().submissions().newest(sender, FORM, month) != null;
        return filed || registered.names(key.unit(), month) ? Standing.FILED : Standing.NOT_FILED;
    }

    /** One declared row beside the register. */
    private record Comparison(UnitMonth key, Place place, Registered registered, Standing standing, Sink sink) {
        void hold(String column, Count filed, String category) {
            long declared = filed.orElse(0);
            long most = registered.most(key, category);
            long least = registered.least(key, category);
            boolean silent = standing == Standing.NOT_FILED && declared == 0;
            if (!filed.isKnown() || silent || (declared >= least && declared <= most)) {
                return;
            }
            sink.accept(Finding.of(
                    INFO,
                    place.at(column),
                    new Arg.Column("column", "declaration", column),
                    new Arg.Num("declared", declared),
                    new Arg.Num("registered", declared < least ? least : most),
                    standing == Standing.FILED
                            ? new Arg.Term("register", "register.filed")
                            : new Arg.Term("register", "register.not_filed")));
        }
    }
}
