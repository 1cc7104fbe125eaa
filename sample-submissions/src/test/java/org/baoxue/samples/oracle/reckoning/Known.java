package org.baoxue.samples.oracle.reckoning;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baoxue.samples.oracle.reckoning.files.Sheets;

/** Of which months we know what stood on a ledger: it was filed, or declared to be all zero. */
public final class Known {
    private static final Map<String, String> FORMS = Map.of("SUS", "suspected", "DRO", "dropout");

    private final Province province;
    private final Cases cases;
    private final Set<String> facts = new HashSet<>();
    /** Received, and not there. */
    private final Set<String> gone = new HashSet<>();

    private final Map<String, Boolean> owing = new HashMap<>();

    /** What the filed ledgers and the declared zeros tell, and of a county the cases that it must still have. */
    Known(Province province, Cases cases) {
        this.province = province;
        this.cases = cases;
        for (Sheets.Entry row : province.sheets().rowsOf("receipts")) {
            gone.add(row.at("报送单位") + row.at("表") + row.at("期间"));
        }
        province.sheets().all().forEach(sheet -> gone.remove(sheet.unit() + sheet.form() + sheet.period()));
        for (Sheets.Sheet sheet : province.sheets().of("suspected")) {
            facts.add(sheet.unit() + "SUS" + sheet.period());
        }
        for (Sheets.Sheet sheet : province.sheets().of("dropout")) {
            facts.add(sheet.unit() + "DRO" + sheet.period());
        }
        for (Sheets.Sheet sheet : province.sheets().of("declaration")) {
            for (Sheets.Entry row : sheet.rows()) {
                String school = row.at("学校标识码").isEmpty() ? sheet.unit() : row.at("学校标识码");
                if (allZero(row, List.of("疑似"))) {
                    facts.add(school + row.at("学段") + "SUS" + sheet.period());
                }
                if (allZero(row, List.of("辍学", "其中"))) {
                    facts.add(school + row.at("学段") + "DRO" + sheet.period());
                }
            }
        }
    }

    /** Whether a school declared that nothing stood on a stage's ledger in a month. */
    public boolean nil(String school, String stage, String ledger, String month) {
        return facts.contains(school + stage + ledger + month);
    }

    private static boolean allZero(Sheets.Entry row, List<String> beginnings) {
        return row.cells().entrySet().stream()
                .filter(cell -> beginnings.stream().anyMatch(cell.getKey()::startsWith))
                .allMatch(cell -> cell.getValue().equals("0"));
    }

    /** Whether something was filed that is of no use, or was received and is gone. */
    public boolean lost(String unit, String form, String month) {
        return province.sheets().isSpoilt(unit, form, month) || gone.contains(unit + form + month);
    }

    /**
     * Whether it is known what stood on a unit's ledger in a month. A county's own silence in the run says that nothing changed, unless
     * it was not silence, or had a case before that it must have named; a school is excused in a holiday month and when it is closed.
     */
    public boolean of(String unit, String stage, String ledger, String month) {
        if (facts.contains(unit + ledger + month)) {
            return true;
        }
        boolean inRun = province.months().contains(month);
        if (!province.isSchool(unit)) {
            return inRun && !lost(unit, form(ledger), month) && !hadCases(unit, ledger, Periods.before(month));
        }
        return facts.contains(unit + stage + ledger + month)
                || facts.contains(province.filer(unit) + ledger + month)
                || (inRun && province.isExcused(unit, month) && !lost(province.filer(unit), form(ledger), month));
    }

    /**
     * Whether it is known what stands on a ledger at a month's end. A school's silence that is allowed says only that nothing happened: it
     * takes a month before that is known, back to the first one.
     */
    public boolean told(String unit, String stage, String ledger, String month) {
        if (!of(unit, stage, ledger, month)) {
            return false;
        }
        boolean silent = province.isSchool(unit)
                && !facts.contains(unit + ledger + month)
                && !facts.contains(unit + stage + ledger + month)
                && !facts.contains(province.filer(unit) + ledger + month);
        String before = Periods.before(month);
        return !silent || !province.months().contains(before) || told(unit, stage, ledger, before);
    }

    private static String form(String ledger) {
        return FORMS.getOrDefault(ledger, "");
    }

    private boolean hadCases(String unit, String ledger, String month) {
        String key = unit + ledger + month;
        Boolean before = owing.get(key);
        if (before == null) {
            before = province.months().contains(month)
                    && cases.numbers().stream()
                            .flatMap(caseNo -> cases.standing(caseNo, month).stream())
                            .anyMatch(row ->
                                    row.unit().equals(unit) && row.ledger().equals(ledger));
            owing.put(key, before);
        }
        return before;
    }
}
