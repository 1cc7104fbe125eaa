package org.baoxue.samples.oracle.reckoning.people;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.baoxue.samples.oracle.reckoning.AttendanceFigures;
import org.baoxue.samples.oracle.reckoning.CaseFigures;
import org.baoxue.samples.oracle.reckoning.Cases;
import org.baoxue.samples.oracle.reckoning.Cases.Row;
import org.baoxue.samples.oracle.reckoning.Cases.Scope;
import org.baoxue.samples.oracle.reckoning.Known;
import org.baoxue.samples.oracle.reckoning.Printed;
import org.baoxue.samples.oracle.reckoning.Printed.Gap;
import org.baoxue.samples.oracle.reckoning.Province;

/** DR-1 and DR-2, each for the evaluation and for the whole year, and LOST. */
public final class Dropouts {
    /** Who was never a dropout, whenever it came out. */
    private static final Set<String> MISTAKEN = Set.of("DATAERR", "ENR", "DUP", "HUKOU");

    /** Who was never a dropout if it had happened before the dropout was confirmed. */
    private static final Set<String> MISTAKEN_IF_EARLIER = Set.of("XFER", "DEAD", "GRAD");

    private final Province province;
    private final Cases cases;
    private final CaseFigures figures;
    private final AttendanceFigures attendance;
    private final Known known;

    /** The figures of these cases over the rolls of these schools. */
    public Dropouts(Province province, Cases cases, CaseFigures figures, AttendanceFigures attendance, Known known) {
        this.province = province;
        this.cases = cases;
        this.figures = figures;
        this.attendance = attendance;
        this.known = known;
    }

    /** DR-1, DR-1-Y, DR-2 or DR-2-Y. */
    public String rate(Set<String> units, Set<String> stages, String code) {
        Set<String> counted = new HashSet<>();
        Set<String> lacking = new TreeSet<>();
        long roll = 0;
        for (String school : province.schools(units)) {
            Set<String> own = new TreeSet<>(province.stages(school));
            own.addAll(cases.stagesOf(school));
            own.retainAll(stages);
            for (String stage : own) {
                Optional<Long> september = attendance.of(school, stage, september(), "在籍人数");
                if (september.isEmpty()) {
                    lacking.add(school);
                } else {
                    counted.add(school + stage);
                    roll += september.get();
                    if (isSilent(school, stage, code) || attendance.isPartial(school, stage, september())) {
                        lacking.add(school);
                    }
                }
            }
        }
        for (String unit : units) {
            if (!province.isSchool(unit) && stages.stream().anyMatch(stage -> isSilent(unit, stage, code))) {
                lacking.add(unit);
            }
        }
        Gap gap = Gap.of(lacking, counted.isEmpty() && !lacking.isEmpty());
        long dropped = code.startsWith("DR-1")
                ? confirmed(units, stages, counted, code)
                : standing(units, stages, counted, code);
        return Printed.rate(dropped, roll, gap);
    }

    /** Whether the dropout ledger of a month up to the window's end is not known: dropouts may be missing. */
    private boolean isSilent(String unit, String stage, String code) {
        String cutoff = province.calendar().cutoff(province.year());
        return province.months().stream()
                .filter(month -> wholeYear(code) || month.compareTo(cutoff) <= 0)
                .anyMatch(month -> !known.of(unit, stage, "DRO", month));
    }

    private String september() {
        return province.year().substring(0, 4) + "-09";
    }

    private boolean wholeYear(String code) {
        return code.endsWith("-Y");
    }

    /** The children confirmed here in the window, less those of whom it was a mistake. */
    private long confirmed(Set<String> units, Set<String> stages, Set<String> counted, String code) {
        LocalDate from = YearMonth.parse(september()).atDay(1);
        LocalDate to = wholeYear(code)
                ? from.plusYears(1).minusDays(1)
                : YearMonth.parse(province.calendar().cutoff(province.year())).atEndOfMonth();
        return confirmations().stream()
                .filter(row -> isCounted(row, units, stages, counted))
                .filter(row -> !row.kind().equals("NEVER"))
                .filter(row -> !LocalDate.parse(row.confirmed()).isBefore(from)
                        && !LocalDate.parse(row.confirmed()).isAfter(to))
                .filter(row -> !isMistake(row))
                .map(Row::child)
                .distinct()
                .count();
    }

    /** Whether a case is at a school with a roll, or with a county and so at none. */
    private boolean isCounted(Row row, Set<String> units, Set<String> stages, Set<String> counted) {
        return counted.contains(row.unit() + row.stage())
                || (!province.isSchool(row.unit()) && units.contains(row.unit()) && stages.contains(row.stage()));
    }

    /** The first row that tells of each confirmation; one that was taken over was confirmed elsewhere. */
    private List<Row> confirmations() {
        List<Row> confirmations = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String month : province.months()) {
            for (String caseNo : cases.numbers()) {
                for (Row row : cases.rows(caseNo, month)) {
                    boolean confirms = row.ledger().equals("DRO") || row.state().equals("TODROP");
                    if (confirms && !row.confirmed().isEmpty() && seen.add(caseNo + row.confirmed())) {
                        confirmations.add(row);
                    }
                }
            }
        }
        confirmations.removeIf(row -> row.source().equals("HANDOVER"));
        return confirmations;
    }

    private boolean isMistake(Row confirmation) {
        return province.months().stream()
                .flatMap(month -> cases.rows(confirmation.caseNo(), month).stream())
                .filter(row -> row.ledger().equals("DRO") && row.state().equals("CLOSED"))
                .filter(row -> row.confirmed().equals(confirmation.confirmed()))
                .anyMatch(row -> MISTAKEN.contains(row.closing())
                        || (MISTAKEN_IF_EARLIER.contains(row.closing())
                                && LocalDate.parse(row.closingFact()).isBefore(LocalDate.parse(row.confirmed()))));
    }

    /** The children on the dropout ledger at the cut-off or at the end, as far as the run goes. */
    private long standing(Set<String> units, Set<String> stages, Set<String> counted, String code) {
        String last = province.months().get(province.months().size() - 1);
        String cutoff = province.calendar().cutoff(province.year());
        String month = wholeYear(code) || last.compareTo(cutoff) < 0 ? last : cutoff;
        return cases.numbers().stream()
                .flatMap(caseNo -> cases.standing(caseNo, month).stream())
                .filter(row -> row.ledger().equals("DRO") && !row.kind().equals("NEVER"))
                .filter(row -> isCounted(row, units, stages, counted))
                .map(Row::child)
                .distinct()
                .count();
    }

    /** LOST: the children who never went to school, by their age. */
    public String lost(Set<String> units, Set<String> stages) {
        Scope all = new Scope(units, Set.of("SUS", "DRO"), Set.of("PRI", "JUN"));
        long lost = figures.open(all, province.months()).stream()
                .filter(row -> row.kind().equals("NEVER") && stages.contains(cases.stageOfAge(row.born())))
                .map(Row::caseNo)
                .distinct()
                .count();
        return Printed.count(lost, figures.gap(new Scope(units, all.ledgers(), stages), province.months(), true));
    }
}
