package org.baoxue.samples.oracle.reckoning.filing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.baoxue.samples.oracle.reckoning.Periods;
import org.baoxue.samples.oracle.reckoning.Printed;
import org.baoxue.samples.oracle.reckoning.Printed.Gap;
import org.baoxue.samples.oracle.reckoning.Province;
import org.baoxue.samples.oracle.reckoning.files.Sheets;

/** What was expected of each unit, and what became of it. */
public final class Filings {
    /** The names of the forms that are owed, by id, in the order of the pages. */
    public static final Map<String, String> FORMS = forms();

    /** The order of the lists of missing submissions: by unit, by the first month, the longer period first, by the form's id. */
    public static final Comparator<Filing> LISTED = Comparator.comparing(Filing::unit)
            .thenComparing(filing -> Periods.months(filing.period()).get(0))
            .thenComparing(filing -> -Periods.months(filing.period()).size())
            .thenComparing(Filing::form);

    private static final List<String> ALL_TERMS = List.of("疑似", "辍学", "其中");

    private final Province province;
    private final List<Filing> all = new ArrayList<>();

    /** An expected submission; its status is one of 按时, 迟报, 无收件登记, 未报. */
    public record Filing(String unit, String form, String period, LocalDate due, String received, String status) {
        /** Whether it was filed at all. */
        public boolean reported() {
            return !status.equals("未报");
        }

        /** The form in words. */
        public String name() {
            return FORMS.getOrDefault(form, form);
        }
    }

    private static Map<String, String> forms() {
        Map<String, String> forms = new LinkedHashMap<>();
        forms.put("attendance", "考勤汇总");
        forms.put("declaration", "月报告");
        forms.put("suspected", "疑似辍学学生台账");
        forms.put("dropout", "辍学学生台账");
        forms.put("persuasion", "劝返记录");
        forms.put("opening", "开学报到情况");
        forms.put("keygroup", "重点群体就学情况");
        forms.put("review", "季度复核");
        forms.put("visit", "进校入户核查");
        forms.put("survey", "学期调研");
        forms.put("evaluation", "学年评估");
        forms.put("plan", "一县一案、一校一案");
        return forms;
    }

    /** What the units owe by the day of the run. */
    public Filings(Province province) {
        this.province = province;
        Map<String, String> receipts = new HashMap<>();
        for (Sheets.Entry row : province.sheets().rowsOf("receipts")) {
            receipts.put(row.at("报送单位") + row.at("表") + row.at("期间") + row.at("版本"), row.at("收到日期"));
        }
        for (String form : FORMS.keySet()) {
            for (String period : periods(form)) {
                for (String unit : owing(form, period)) {
                    all.add(filing(unit, form, period, receipts));
                }
            }
        }
    }

    /** The periods of a form that lie in the year of the pages, touch the run and are due by its day. */
    private List<String> periods(String form) {
        return Periods.touching(kind(form), province.months()).stream()
                .filter(period -> isDue(form, period))
                .toList();
    }

    private static String kind(String form) {
        return switch (form) {
            case "review" -> "quarter";
            case "opening", "visit", "survey", "keygroup", "rectify" -> "semester";
            case "evaluation", "plan" -> "school_year";
            default -> "month";
        };
    }

    /** Whether a form's submissions for a period were due by the day of the run. */
    private boolean isDue(String form, String period) {
        List<String> months = Periods.months(period);
        return FORMS.containsKey(form)
                && Periods.year(months.get(months.size() - 1)).equals(province.year())
                && !province.calendar().due(form, period).isAfter(province.asOf());
    }

    /** Whether a submission is lacking: it cannot be used, arrived and is not at hand, or was due. */
    public boolean lacks(String unit, String form, String period) {
        Sheets sheets = province.sheets();
        return !sheets.exists(unit, form, period)
                && (sheets.isSpoilt(unit, form, period)
                        || sheets.rowsOf("receipts").stream()
                                .anyMatch(row -> row.at("报送单位").equals(unit)
                                        && row.at("表").equals(form)
                                        && row.at("期间").equals(period))
                        || (isDue(form, period) && owing(form, period).contains(unit)));
    }

    /** The periods of a form of which something was filed or due, in order. */
    public List<String> shown(String form) {
        return Periods.touching(kind(form), province.months()).stream()
                .filter(period -> isDue(form, period)
                        || !province.sheets().of(form, period).isEmpty())
                .toList();
    }

    private List<String> owing(String form, String period) {
        return switch (form) {
            case "attendance", "declaration" -> province.calendar().isHoliday(period) ? List.of() : openFilers(period);
            case "suspected" -> declared(period, List.of("疑似"));
            case "dropout" -> declared(period, List.of("辍学", "其中"));
            case "persuasion" -> declared(period, ALL_TERMS);
            case "opening" -> openFilers(Periods.months(period).get(0));
            case "survey" -> units(unit -> province.kind(unit).equals("city"));
            case "evaluation" -> List.of(province.root());
            case "plan" -> {
                List<String> plans = new ArrayList<>(units(province::hasCountyDuties));
                plans.addAll(openFilers(Periods.months(period).get(0)));
                yield plans;
            }
            default -> units(province::hasCountyDuties);
        };
    }

    private List<String> openFilers(String month) {
        return province.filers().stream()
                .filter(school -> province.isOpen(school, month))
                .toList();
    }

    private List<String> units(Predicate<String> which) {
        return province.everyone().stream()
                .filter(unit -> !province.isSchool(unit) && which.test(unit))
                .toList();
    }

    /** The schools whose declaration has something else than zero under headings with these beginnings. */
    private List<String> declared(String month, List<String> beginnings) {
        return province.filers().stream()
                .filter(unit -> province.sheets().of("declaration", month).stream()
                        .filter(sheet -> sheet.unit().equals(unit))
                        .flatMap(sheet -> sheet.rows().stream())
                        .flatMap(row -> row.cells().entrySet().stream())
                        .anyMatch(cell -> beginnings.stream().anyMatch(cell.getKey()::startsWith)
                                && !cell.getValue().equals("0")))
                .toList();
    }

    private Filing filing(String unit, String form, String period, Map<String, String> receipts) {
        LocalDate due = province.calendar().due(form, period);
        List<Sheets.Sheet> filed = province.sheets().of(form, period).stream()
                .filter(sheet -> sheet.unit().equals(unit))
                .toList();
        if (filed.isEmpty()) {
            return new Filing(unit, form, period, due, "", "未报");
        }
        String received =
                receipts.getOrDefault(unit + form + period + filed.get(0).first(), "");
        String status = received.isEmpty() ? "无收件登记" : LocalDate.parse(received).isAfter(due) ? "迟报" : "按时";
        return new Filing(unit, form, period, due, received, status);
    }

    /** Whether there are receipts at all; without any, nothing is known of when submissions came. */
    public boolean hasReceipts() {
        return !province.sheets().of("receipts").isEmpty();
    }

    /** The submissions expected of these units for the year. */
    public List<Filing> of(Set<String> units) {
        return all.stream().filter(filing -> units.contains(filing.unit())).toList();
    }

    /** The submissions expected of these units for a month. */
    public List<Filing> of(Set<String> units, String month) {
        return of(units).stream()
                .filter(filing -> filing.period().equals(month))
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
    public String onTime(List<Filing> filings) {
        return hasReceipts() ? Printed.rate(count(filings, "按时"), filings.size(), Gap.NOTHING) : Printed.MISSING;
    }
}
