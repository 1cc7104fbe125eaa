package org.baoxue.samples.oracle.reckoning;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.baoxue.samples.oracle.reckoning.files.Sheets;

/**
 * The rows of both ledgers, and where a case stands at the end of a month. A figure of flow is found by asking of every case
 * where it stood before and after the month, and which rows the month brought.
 */
public final class Cases {
    private static final Set<String> TERMS = Set.of("SUSP", "DEFER", "EXEMPT");

    private final Province province;
    private final Known known;
    private final List<Row> rows = new ArrayList<>();
    private final Set<String> numbers = new TreeSet<>();
    private final Map<String, Set<String>> stages = new HashMap<>();
    private final Map<String, List<Row>> byCaseAndMonth = new HashMap<>();
    private final Map<String, Optional<Row>> standings = new HashMap<>();

    /**
     * A row of a ledger: which case, where and in what state.
     *
     * @param child what tells children apart: the ID number, else name, sex and birth date
     * @param kind SUSPECTED, DROPOUT or NEVER
     * @param born the birth date
     * @param ledger SUS or DRO
     * @param unit the school, or the county that files a case without a school
     * @param receiver who takes a case over: the receiving school, else the county of the home; may be empty
     */
    public record Row(
            String caseNo,
            String child,
            String kind,
            String born,
            String ledger,
            String month,
            String unit,
            String stage,
            String state,
            String source,
            String closing,
            String found,
            String confirmed,
            String receiver,
            Map<String, String> cells) {
        /** What a column of the row says. */
        public String answer(String heading) {
            return cells.getOrDefault(heading, "");
        }

        /** The day of what closed it: of a transfer when the other school confirmed it. */
        public String closingFact() {
            boolean confirmedElsewhere =
                    closing.equals("XFER") && !answer("接收确认日期").isEmpty();
            return answer(confirmedElsewhere ? "接收确认日期" : "销号日期");
        }

        /** The day from which its time on this ledger counts. */
        public LocalDate since() {
            return LocalDate.parse(ledger.equals("SUS") ? found : confirmed);
        }

        /** The dropout that the other ledger has not got yet. */
        Row worsened() {
            return new Row(
                    caseNo, child, kind, born, "DRO", month, unit, stage, "OPEN", source, "", found, confirmed,
                    receiver, cells);
        }

        /** The same case, open again from the day after its term on. */
        Row reopened(LocalDate on) {
            return new Row(
                    caseNo,
                    child,
                    kind,
                    born,
                    ledger,
                    YearMonth.from(on).toString(),
                    unit,
                    stage,
                    "OPEN",
                    source,
                    "",
                    on.toString(),
                    on.toString(),
                    receiver,
                    cells);
        }

        /** The same case in the hands of who takes it over. */
        Row movedTo(String other) {
            return new Row(
                    caseNo, child, kind, born, ledger, month, other, stage, "OPEN", source, "", found, confirmed, "",
                    cells);
        }
    }

    /** Some units, ledgers and stages. */
    public record Scope(Set<String> units, Set<String> ledgers, Set<String> stages) {
        /** Whether a row lies in all three. */
        public boolean holds(Row row) {
            return units.contains(row.unit()) && ledgers.contains(row.ledger()) && stages.contains(row.stage());
        }
    }

    /** The rows of all ledgers. */
    public Cases(Province province) {
        this.province = province;
        this.known = new Known(province, this);
        read("suspected", "SUS");
        read("dropout", "DRO");
        rows.stream()
                .filter(row -> !row.state().equals("TRACK"))
                .forEach(row -> byCaseAndMonth
                        .computeIfAbsent(row.caseNo() + row.month(), key -> new ArrayList<>())
                        .add(row));
        rows.forEach(row -> numbers.add(row.caseNo()));
    }

    /** Of which months these ledgers tell. */
    public Known known() {
        return known;
    }

    private void read(String form, String ledger) {
        for (Sheets.Sheet sheet : province.sheets().of(form)) {
            for (Sheets.Entry cells : sheet.rows()) {
                String school = cells.at("学校标识码");
                String receiver = cells.at("接收学校标识码").isEmpty() ? cells.at("户籍地区划码") : cells.at("接收学校标识码");
                rows.add(new Row(
                        cells.at("案件编号"),
                        child(cells),
                        cells.at("类别"),
                        cells.at("出生日期"),
                        ledger,
                        sheet.period(),
                        school.isEmpty() ? sheet.unit() : school,
                        cells.at("学段").isEmpty() ? stageOfAge(cells.at("出生日期")) : cells.at("学段"),
                        state(cells, sheet.period()),
                        cells.at("来源"),
                        cells.at("销号类型"),
                        cells.at("发现日期"),
                        cells.at("认定日期"),
                        receiver,
                        cells.cells()));
            }
        }
    }

    /** A transfer and a handover close on the day when the other side confirms it, and not before. */
    private static String state(Sheets.Entry cells, String month) {
        boolean waits = cells.at("状态").equals("CLOSED")
                && Set.of("XFER", "HAND").contains(cells.at("销号类型"))
                && (cells.at("接收确认日期").isEmpty()
                        || LocalDate.parse(cells.at("接收确认日期"))
                                .isAfter(YearMonth.parse(month).atEndOfMonth()));
        return waits ? "OPEN" : cells.at("状态");
    }

    /** Under twelve on the 31 August before the school year is primary. */
    public String stageOfAge(String born) {
        LocalDate day = LocalDate.of(Integer.parseInt(province.year().substring(0, 4)), 8, 31);
        return Period.between(LocalDate.parse(born), day).getYears() < 12 ? "PRI" : "JUN";
    }

    private static String child(Sheets.Entry cells) {
        return cells.at("证件号码").isEmpty() ? cells.at("姓名") + cells.at("性别") + cells.at("出生日期") : cells.at("证件号码");
    }

    /** The rows of a case in a month, without those that only track a return. */
    public List<Row> rows(String caseNo, String month) {
        return byCaseAndMonth.getOrDefault(caseNo + month, List.of());
    }

    /** The same without rows that suspect a child that stands on the dropout ledger and that nobody has closed there. */
    public List<Row> counting(String caseNo, String month) {
        List<Row> rows = rows(caseNo, month);
        if (rows.isEmpty() || month.compareTo(province.months().get(0)) < 0) {
            return rows;
        }
        boolean closed = rows.stream()
                .anyMatch(row -> row.ledger().equals("DRO") && row.state().equals("CLOSED"));
        boolean dropout = standing(caseNo, Periods.before(month))
                .filter(row -> row.ledger().equals("DRO"))
                .isPresent();
        return dropout && !closed
                ? rows.stream().filter(row -> row.ledger().equals("DRO")).toList()
                : rows;
    }

    /** Every case number. */
    public Set<String> numbers() {
        return numbers;
    }

    /** The stages of which this very unit ever had a case. */
    public Set<String> stagesOf(String unit) {
        return stages.computeIfAbsent(unit, u -> {
            Set<String> found = new TreeSet<>();
            rows.stream().filter(row -> row.unit().equals(u)).forEach(row -> found.add(row.stage()));
            return found;
        });
    }

    /** Where a case is open at the end of a month; a dropout is no longer suspected. */
    public Optional<Row> standing(String caseNo, String month) {
        String key = caseNo + month;
        if (!standings.containsKey(key)) {
            standings.put(key, reckoned(caseNo, month));
        }
        return standings.get(key);
    }

    private Optional<Row> reckoned(String caseNo, String month) {
        List<Row> now = counting(caseNo, month);
        for (String ledger : List.of("DRO", "SUS")) {
            for (Row row : now) {
                if (row.ledger().equals(ledger) && row.state().equals("OPEN")) {
                    return Optional.of(row);
                }
            }
        }
        for (Row row : now) {
            if (row.closing().equals("HAND") && province.exists(row.receiver())) {
                return Optional.of(row.movedTo(row.receiver()));
            }
        }
        boolean onlySuspected = now.stream().allMatch(row -> row.ledger().equals("SUS"));
        for (Row row : now) {
            if (row.state().equals("TODROP") && onlySuspected) {
                return Optional.of(row.worsened());
            }
        }
        if (!now.isEmpty()) {
            return runOut(now, month);
        }
        return month.compareTo(province.months().get(0)) < 0 ? broughtInto(caseNo, month) : carried(caseNo, month);
    }

    /** Nothing was filed of the case: it stays where it was, since nobody said that it is gone. */
    private Optional<Row> carried(String caseNo, String month) {
        Optional<Row> before = standing(caseNo, Periods.before(month));
        return before.or(() -> runOut(lastRows(caseNo, month), month)).or(() -> broughtInto(caseNo, month));
    }

    /** The rows of the last month before this one that has any. */
    private List<Row> lastRows(String caseNo, String month) {
        List<String> before = province.months().stream()
                .filter(earlier -> earlier.compareTo(month) < 0)
                .filter(earlier -> !rows(caseNo, earlier).isEmpty())
                .toList();
        return before.isEmpty() ? List.of() : rows(caseNo, before.get(before.size() - 1));
    }

    /** 休学, 缓学 and 不具备学习条件 close until their last day; from the next day with classes on the case is open again. */
    private Optional<Row> runOut(List<Row> last, String month) {
        return last.stream()
                .filter(row -> row.state().equals("CLOSED") && TERMS.contains(row.closing()))
                .filter(row -> !row.answer("期限至").isEmpty())
                .flatMap(row -> province
                        .calendar()
                        .taughtAfter(
                                LocalDate.parse(row.answer("期限至")),
                                YearMonth.parse(month).atEndOfMonth())
                        .map(row::reopened)
                        .stream())
                .findFirst();
    }

    /** An unknown month is judged by the next one that names the case: a case dated before that was already there. */
    private Optional<Row> broughtInto(String caseNo, String month) {
        String next = Periods.after(month);
        List<String> silent = new ArrayList<>(List.of(month));
        while (province.months().contains(next) && rows(caseNo, next).isEmpty()) {
            silent.add(next);
            next = Periods.after(next);
        }
        for (Row row : rows(caseNo, next)) {
            boolean older = !row.since().isAfter(YearMonth.parse(month).atEndOfMonth());
            boolean far = silent.size() > 1 && !province.isSchool(row.unit());
            boolean heard =
                    far || silent.stream().anyMatch(each -> known.of(row.unit(), row.stage(), row.ledger(), each));
            if (older && !heard && !row.source().equals("HANDOVER")) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }
}
