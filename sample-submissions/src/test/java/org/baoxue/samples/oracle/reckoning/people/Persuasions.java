package org.baoxue.samples.oracle.reckoning.people;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.baoxue.samples.oracle.reckoning.CaseFigures;
import org.baoxue.samples.oracle.reckoning.Cases;
import org.baoxue.samples.oracle.reckoning.Cases.Row;
import org.baoxue.samples.oracle.reckoning.Cases.Scope;
import org.baoxue.samples.oracle.reckoning.Known;
import org.baoxue.samples.oracle.reckoning.Printed;
import org.baoxue.samples.oracle.reckoning.Printed.Gap;
import org.baoxue.samples.oracle.reckoning.Province;
import org.baoxue.samples.oracle.reckoning.files.Sheets;

/** PER-N and PER-1: attempts to bring children back, by the day of the attempt. */
public final class Persuasions {
    private static final Set<String> BOTH = Set.of("SUS", "DRO");

    private final Province province;
    private final Known known;
    private final Cases cases;
    private final CaseFigures figures;
    private final List<Attempt> attempts = new ArrayList<>();
    private final List<Attempt> stray = new ArrayList<>();
    private final Set<String> filed = new HashSet<>();

    private record Attempt(String unit, String stage, String month) {}

    /** What was filed of these cases. */
    public Persuasions(Province province, Known known, Cases cases, CaseFigures figures) {
        this.province = province;
        this.known = known;
        this.cases = cases;
        this.figures = figures;
        Set<String> seen = new HashSet<>();
        for (Sheets.Sheet sheet : province.sheets().of("persuasion")) {
            filed.add(sheet.unit() + sheet.period());
            for (Sheets.Entry row : sheet.rows()) {
                if (seen.add(row.at("案件编号") + "/" + row.at("次序"))) {
                    take(row.at("案件编号"), row.at("劝返日期").substring(0, "2024-09".length()), sheet.unit());
                }
            }
        }
    }

    /** An attempt belongs to its case; one of a case that no ledger knows belongs nowhere, and the unit that filed it says so. */
    private void take(String caseNo, String month, String filer) {
        holder(caseNo, month)
                .ifPresentOrElse(
                        row -> attempts.add(new Attempt(row.unit(), row.stage(), month)),
                        () -> stray.add(new Attempt(filer, "", month)));
    }

    private long stray(Predicate<String> units, List<String> months) {
        return stray.stream()
                .filter(attempt -> units.test(attempt.unit()) && months.contains(attempt.month()))
                .count();
    }

    /**
     * Who answers for a case in a month: who has it at the month's end; if nobody has it then, who filed the latest row of it until
     * then, that being who closed it; if there was none yet, who filed the first.
     */
    private Optional<Row> holder(String caseNo, String month) {
        return cases.standing(caseNo, month).or(() -> {
            List<Row> filings = filings(caseNo);
            return filings.stream()
                    .filter(row -> row.month().compareTo(month) <= 0)
                    .reduce((earlier, later) -> later)
                    .or(() -> filings.stream().findFirst());
        });
    }

    /** The rows of a case as one came after the other: in a month suspicion first, and who gave it away before who took it over. */
    private List<Row> filings(String caseNo) {
        return province.months().stream()
                .flatMap(month -> cases.rows(caseNo, month).stream()
                        .sorted(Comparator.comparing((Row row) -> row.ledger().equals("DRO"))
                                .thenComparing(row -> row.source().equals("HANDOVER"))))
                .toList();
    }

    /** PER-N. */
    public String number(Set<String> units, Set<String> stages, List<String> months) {
        long number = attempts.stream()
                .filter(attempt -> units.contains(attempt.unit()) && stages.contains(attempt.stage()))
                .filter(attempt -> months.contains(attempt.month()))
                .filter(attempt -> isKnown(attempt.unit(), stages, attempt.month()))
                .count();
        return Printed.count(number, gap(units, stages, months, false));
    }

    /** PER-1. */
    public String perCase(Set<String> units, Set<String> stages, List<String> months) {
        Set<String> whole = new HashSet<>(units);
        whole.removeIf(unit -> !isWhole(unit, stages, months));
        long number = attempts.stream()
                .filter(attempt -> whole.contains(attempt.unit()) && stages.contains(attempt.stage()))
                .filter(attempt -> months.contains(attempt.month()))
                .count();
        Scope scope = new Scope(whole, BOTH, stages);
        long due = figures.number(scope, months, "opening")
                + figures.number(scope, months, "new")
                + figures.number(scope, months, "received")
                - figures.number(scope, months, "handed");
        return Printed.quotient(number, due, gap(units, stages, months, true));
    }

    /** Whether it is known how often a unit persuaded in a month: it said so, or nothing stood on its ledgers. */
    private boolean isKnown(String unit, Set<String> stages, String month) {
        String filer = province.isSchool(unit) ? province.filer(unit) : unit;
        if (filed.contains(unit + month) || filed.contains(filer + month)) {
            return true;
        }
        if (!province.isSchool(unit) || province.isExcused(unit, month)) {
            return !known.lost(filer, "persuasion", month);
        }
        return own(unit, stages).stream()
                .allMatch(stage -> known.nil(unit, stage, "SUS", month) && known.nil(unit, stage, "DRO", month));
    }

    /** Whether both counts of PER-1 exist for all months. */
    private boolean isWhole(String unit, Set<String> stages, List<String> months) {
        return months.stream()
                .allMatch(month -> isKnown(unit, stages, month)
                        && BOTH.stream()
                                .allMatch(ledger -> own(unit, stages).stream()
                                        .allMatch(stage -> known.of(unit, stage, ledger, month))));
    }

    /** Those of the stages that a school teaches or has cases of; a county may have cases of any, known or not. */
    private Set<String> own(String unit, Set<String> stages) {
        Set<String> own = new TreeSet<>(stages);
        if (province.isSchool(unit)) {
            own.clear();
            own.addAll(province.stages(unit));
            own.addAll(cases.stagesOf(unit));
            own.retainAll(stages);
        }
        return own;
    }

    /** Whether a unit has any figure of these stages. */
    private boolean isPart(String unit, Set<String> stages) {
        return province.isSchool(unit)
                ? !own(unit, stages).isEmpty()
                : !Collections.disjoint(cases.stagesOf(unit), stages);
    }

    /** The schools of which a month is unknown; of a rate nothing is left as soon as no school is whole. */
    private Gap gap(Set<String> units, Set<String> stages, List<String> months, boolean rate) {
        Set<String> lacking = new TreeSet<>();
        boolean everything = true;
        for (String unit : units) {
            long there = months.stream()
                    .filter(month -> isKnown(unit, stages, month))
                    .count();
            boolean whole = rate ? isWhole(unit, stages, months) : there == months.size();
            everything &= !isPart(unit, stages) || (rate ? !whole : there == 0);
            if (!whole && !own(unit, stages).isEmpty()) {
                lacking.add(unit);
            }
        }
        long rows = stray(unit -> units.contains(unit) && !(rate && lacking.contains(unit)), months);
        return Gap.of(lacking, rows, everything && !lacking.isEmpty());
    }
}
