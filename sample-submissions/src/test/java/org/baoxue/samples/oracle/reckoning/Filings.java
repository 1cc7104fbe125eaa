package org.baoxue.samples.oracle.reckoning;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baoxue.samples.oracle.reckoning.Printed.Gap;

/** What was expected of the schools that file themselves, and what became of it. */
public final class Filings {
    /** The monthly forms in the order of the pages, with their names. */
    public static final List<String> FORMS = List.of("attendance", "declaration", "suspected", "dropout");

    /** The order of the lists of missing submissions: by unit, month, and the form's id. */
    public static final Comparator<Filing> LISTED =
            Comparator.comparing(Filing::unit).thenComparing(Filing::month).thenComparing(Filing::form);

    private static final Map<String, String> NAMES =
            Map.of("attendance", "考勤汇总", "declaration", "月报告", "suspected", "疑似辍学学生台账", "dropout", "辍学学生台账");

    private final Province province;
    private final List<Filing> all = new ArrayList<>();

    /** An expected submission; its status is one of 按时, 迟报, 无收件登记, 未报. */
    public record Filing(String unit, String form, String month, LocalDate due, String received, String status) {
        /** Whether it was filed at all. */
        public boolean reported() {
            return !status.equals("未报");
        }

        /** The form in words. */
        public String name() {
            return NAMES.getOrDefault(form, form);
        }
    }

    /** What these schools owe by the day of the run. */
    public Filings(Province province) {
        this.province = province;
        Map<String, String> receipts = new HashMap<>();
        for (Sheets.Entry row : province.sheets().rowsOf("receipts")) {
            if (!row.at("版本").equals("1")) {
                throw new IllegalStateException("a corrected copy is more than this list knows: " + row);
            }
            receipts.put(row.at("报送单位") + row.at("表") + row.at("期间"), row.at("收到日期"));
        }
        for (String unit : province.filers()) {
            for (String month : province.months()) {
                for (String form : FORMS) {
                    if (expected(unit, form, month)) {
                        all.add(filing(unit, form, month, receipts.getOrDefault(unit + form + month, "")));
                    }
                }
            }
        }
    }

    private boolean expected(String unit, String form, String month) {
        if (due(month).isAfter(province.asOf())) {
            return false;
        }
        if (form.equals("attendance") || form.equals("declaration")) {
            return true;
        }
        List<String> beginnings = form.equals("suspected") ? List.of("疑似") : List.of("辍学", "其中");
        return province.sheets().of("declaration").stream()
                .filter(sheet -> sheet.unit().equals(unit) && sheet.period().equals(month))
                .flatMap(sheet -> sheet.rows().stream())
                .flatMap(row -> row.cells().entrySet().stream())
                .anyMatch(cell -> beginnings.stream().anyMatch(cell.getKey()::startsWith)
                        && !cell.getValue().equals("0"));
    }

    private Filing filing(String unit, String form, String month, String received) {
        String status;
        if (!province.sheets().exists(unit, form, month)) {
            status = "未报";
        } else if (received.isEmpty()) {
            status = "无收件登记";
        } else {
            status = LocalDate.parse(received).isAfter(due(month)) ? "迟报" : "按时";
        }
        return new Filing(unit, form, month, due(month), received, status);
    }

    private static LocalDate due(String month) {
        return YearMonth.parse(month).plusMonths(1).atDay(5);
    }

    /** The submissions expected of these units for these months. */
    public List<Filing> of(Set<String> units, List<String> months) {
        return all.stream()
                .filter(filing -> units.contains(filing.unit()) && months.contains(filing.month()))
                .toList();
    }

    /** How many have this status. */
    public static long count(List<Filing> filings, String status) {
        return filings.stream().filter(filing -> filing.status().equals(status)).count();
    }

    /** REP-1. */
    public static String reported(List<Filing> filings) {
        return Printed.rate(filings.size() - count(filings, "未报"), filings.size(), Gap.NOTHING);
    }

    /** TIM-1. */
    public static String onTime(List<Filing> filings) {
        return Printed.rate(count(filings, "按时"), filings.size(), Gap.NOTHING);
    }
}
