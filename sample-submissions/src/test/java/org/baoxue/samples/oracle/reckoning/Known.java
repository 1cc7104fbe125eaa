package org.baoxue.samples.oracle.reckoning;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.baoxue.samples.oracle.reckoning.files.Sheets;

/** Of which months we know what stood on a ledger: it was filed, or declared to be all zero. */
public final class Known {
    private final Province province;
    private final Set<String> facts = new HashSet<>();

    /** What the filed ledgers and the declared zeros tell. */
    public Known(Province province) {
        this.province = province;
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

    /**
     * Whether it is known what stood on a unit's ledger in a month. A county's own silence in the run says that nothing changed,
     * and so does anybody's in a holiday month.
     */
    public boolean of(String unit, String stage, String ledger, String month) {
        if (!province.isSchool(unit)) {
            return province.months().contains(month);
        }
        return (province.months().contains(month) && province.calendar().isHoliday(month))
                || facts.contains(unit + stage + ledger + month)
                || facts.contains(unit + ledger + month)
                || facts.contains(province.filer(unit) + ledger + month);
    }
}
