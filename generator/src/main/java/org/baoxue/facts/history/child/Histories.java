package org.baoxue.facts.history.child;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.baoxue.facts.CaseEntry;
import org.baoxue.facts.history.CaseLife;
import org.baoxue.facts.history.CaseStep;
import org.baoxue.facts.history.Settled;
import org.baoxue.ledger.Row;
import org.baoxue.model.Ledger;
import org.baoxue.model.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * One history for each child of the run, by case and by child. A case of which only tracked returns are filed has none: nobody knows
 * where it stood.
 */
public final class Histories {
    private final Settled settled;
    private final SortedMap<String, CaseHistory> cases = new TreeMap<>();
    private final List<ChildHistory> children = new ArrayList<>();

    private Histories(Settled settled) {
        this.settled = settled;
    }

    /** The histories that these facts tell. */
    public static Histories of(Settled settled) {
        Histories histories = new Histories(settled);
        Map<String, List<Row>> attempts = new TreeMap<>();
        for (Row row : settled.facts().filed().of("persuasion")) {
            if (!row.faulty("case_no") && row.date("persuaded_on") != null) {
                String first = settled.flows().courses().first(row.text("case_no"));
                attempts.computeIfAbsent(first, no -> new ArrayList<>()).add(row);
            }
        }
        settled.flows()
                .courses()
                .all()
                .forEach((caseNo, entries) -> histories.add(caseNo, entries, attempts.getOrDefault(caseNo, List.of())));
        histories.join();
        return histories;
    }

    /** All cases by their first number. */
    public SortedMap<String, CaseHistory> cases() {
        return Collections.unmodifiableSortedMap(cases);
    }

    /** The case with this number, the first one or a later one; null if no history has it. */
    public @Nullable CaseHistory of(String caseNo) {
        return cases.get(settled.flows().courses().first(caseNo));
    }

    /** All children, in the order of their first case numbers. */
    public List<ChildHistory> children() {
        return Collections.unmodifiableList(children);
    }

    private void join() {
        Map<Long, List<CaseHistory>> byChild = new TreeMap<>();
        cases.values()
                .forEach(each -> byChild.computeIfAbsent(each.child(), c -> new ArrayList<>(1))
                        .add(each));
        byChild.forEach((child, some) -> {
            some.sort(Comparator.comparing(
                            (CaseHistory each) -> each.episodes().get(0).start().on())
                    .thenComparing(CaseHistory::caseNo));
            children.add(new ChildHistory(child, some));
        });
        children.sort(Comparator.comparing(each -> each.cases().get(0).caseNo()));
    }

    private void add(String caseNo, List<CaseEntry> entries, List<Row> attempts) {
        CaseLife life = Objects.requireNonNull(settled.flows().life(caseNo));
        List<CaseStep> trail = life.steps();
        if (trail.isEmpty()) {
            return;
        }
        List<Episode> episodes = episodes(caseNo, trail, entries);
        CaseStep last = trail.get(trail.size() - 1);
        Episode latest = episodes.get(episodes.size() - 1);
        cases.put(
                caseNo,
                new CaseHistory(
                        caseNo,
                        settled.flows().courses().numbers(caseNo),
                        settled.flows().courses().child(caseNo),
                        last.unit(),
                        last.ledger(),
                        last.stage(),
                        grade(entries),
                        latest.end() == null,
                        steps(trail, entries, attempts),
                        episodes));
    }

    private static List<Episode> episodes(String caseNo, List<CaseStep> trail, List<CaseEntry> entries) {
        List<Episode> episodes = new ArrayList<>();
        CaseStep start = null;
        LocalDate confirmed = null;
        for (CaseStep step : trail) {
            if (step.kind().opens()) {
                start = step;
                confirmed = step.ledger() == Ledger.DROPOUT ? step.on() : null;
            } else if (step.kind() == CaseStep.Kind.CONFIRMED) {
                confirmed = step.on();
            } else if (step.kind().closes() && start != null) {
                episodes.add(new Episode(caseNo, start, step, confirmed, isMarked(start, entries)));
                start = null;
            }
        }
        if (start != null) {
            episodes.add(new Episode(caseNo, start, null, confirmed, isMarked(start, entries)));
        }
        return episodes;
    }

    private static boolean isMarked(CaseStep start, List<CaseEntry> entries) {
        return entries.stream()
                .anyMatch(entry -> entry.month().equals(start.month())
                        && entry.state() != CaseEntry.State.TRACK
                        && entry.marks().relapse());
    }

    private static String grade(List<CaseEntry> entries) {
        return entries.stream()
                .filter(entry -> !entry.marks().grade().isEmpty())
                .max(Comparator.comparing(CaseEntry::month)
                        .thenComparing(CaseEntry::ledger)
                        .thenComparing(entry -> entry.marks().grade()))
                .map(entry -> entry.marks().grade())
                .orElse("");
    }

    /** By day; of one day in the order in which things happen. */
    private static List<CaseStep> steps(List<CaseStep> trail, List<CaseEntry> entries, List<Row> attempts) {
        List<CaseStep> steps = new ArrayList<>(trail);
        CaseStep first = trail.get(0);
        lines(entries).forEach(day -> steps.add(beside(at(trail, day), CaseStep.Kind.LINE_REACHED, day, "")));
        for (Row row : attempts) {
            LocalDate day = row.date("persuaded_on");
            if (day != null) {
                String result = row.faulty("result") ? "" : row.text("result");
                steps.add(beside(at(trail, day), CaseStep.Kind.PERSUADED, day, result));
            }
        }
        for (CaseEntry entry : entries) {
            if (entry.state() == CaseEntry.State.TRACK) {
                steps.add(new CaseStep(
                        CaseStep.Kind.TRACKED,
                        entry.month().atEndOfMonth(),
                        entry.month(),
                        entry.ledger(),
                        entry.unit(),
                        first.stage(),
                        null,
                        entry.marks().trackState()));
            }
        }
        return DayOrder.of(trail, steps);
    }

    private static List<LocalDate> lines(List<CaseEntry> entries) {
        return entries.stream()
                .map(entry -> entry.marks().lineReachedOn())
                .filter(Objects::nonNull)
                .sorted()
                .distinct()
                .toList();
    }

    /** The step by which it is told who answered on a day: the last one up to that day, else the first. */
    private static CaseStep at(List<CaseStep> trail, LocalDate day) {
        return trail.stream()
                .filter(step -> !step.on().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElse(trail.get(0));
    }

    private static CaseStep beside(CaseStep at, CaseStep.Kind kind, LocalDate day, String code) {
        UnitCode unit = at.unit();
        return new CaseStep(kind, day, YearMonth.from(day), at.ledger(), unit, at.stage(), null, code);
    }
}
