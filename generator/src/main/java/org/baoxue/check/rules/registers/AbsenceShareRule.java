package org.baoxue.check.rules.registers;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.baoxue.check.RunRule;
import org.baoxue.division.School;
import org.baoxue.facts.Coverage;
import org.baoxue.facts.Roll;
import org.baoxue.facts.UnitMonth;
import org.baoxue.facts.history.Settled;
import org.baoxue.facts.tiers.Registers;
import org.baoxue.model.Arg;
import org.baoxue.model.Finding;
import org.baoxue.model.Period;
import org.baoxue.model.Place;
import org.baoxue.model.RuleCard;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Severity;
import org.baoxue.model.Sink;
import org.baoxue.model.Stage;
import org.baoxue.model.UnitCode;
import org.baoxue.profile.Profile;

/**
 * A school with far more suspensions and long leaves for its size than the schools of its county have in the middle: a way to keep children out
 * of the ledgers. Judged at the last month of the run for which registers were filed; silent in a county of which one of that month could
 * not be read or is lost, since what lies in the middle is not known.
 */
public final class AbsenceShareRule implements RunRule {
    private static final RuleInfo INFO =
            RuleCard.of("P14", Severity.WARNING, "九", "school", "entries", "enrolled", "median", "factor");
    private static final String FORM = "register";
    private static final List<String> COUNTED = List.of("SUSP", "LEAVE");
    private static final int PER = 10_000;

    /** A school's entries and its roll. */
    private record Share(UnitCode school, long entries, long enrolled) {
        long perTenThousand() {
            return entries * PER / enrolled;
        }
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void finish(Settled settled, Sink sink) {
        SortedSet<Period> filed = settled.facts().filed().periods(FORM);
        if (filed.isEmpty()) {
            return;
        }
        YearMonth month = filed.last().from();
        Registers registers =
                Registers.of(settled.facts().filed(), settled.ground().tree());
        SortedMap<UnitCode, List<Share>> counties = new TreeMap<>();
        for (School school : settled.ground().tree().schools()) {
            Share share = share(school, month, registers, settled);
            if (share.enrolled() > 0) {
                counties.computeIfAbsent(school.area(), a -> new ArrayList<>()).add(share);
            }
        }
        counties.keySet()
                .removeIf(county -> settled.ground().tree().schools().stream()
                        .filter(school -> school.area().equals(county))
                        .anyMatch(school -> settled.coverage().isLost(Coverage.senderOf(school), FORM, month)));
        counties.values().forEach(shares -> look(shares, month, settled.ground().profile(), sink));
    }

    private static Share share(School school, YearMonth month, Registers registers, Settled settled) {
        long entries = 0;
        long enrolled = 0;
        for (Stage stage : school.stages()) {
            UnitMonth key = new UnitMonth(school.code(), stage, month);
            Roll roll = settled.facts().attendance().roll(key);
            enrolled += roll == null ? 0 : roll.enrolled();
            for (String category : COUNTED) {
                entries += registers.running(key).getOrDefault(category, 0);
            }
        }
        return new Share(school.code(), entries, enrolled);
    }

    private static void look(List<Share> shares, YearMonth month, Profile profile, Sink sink) {
        List<Long> sorted = shares.stream().map(Share::perTenThousand).sorted().toList();
        int middle = sorted.size() / 2;
        long median = sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
        int factor = profile.limit("absence_share_factor");
        for (Share share : shares) {
            if (share.entries() >= profile.limit("absence_share_entries") && share.perTenThousand() > factor * median) {
                sink.accept(Finding.of(
                        INFO,
                        Place.submission(share.school(), FORM, Period.month(month)),
                        new Arg.Unit("school", share.school()),
                        new Arg.Num("entries", share.entries()),
                        new Arg.Num("enrolled", share.enrolled()),
                        new Arg.Num("median", median),
                        new Arg.Num("factor", factor)));
            }
        }
    }
}
