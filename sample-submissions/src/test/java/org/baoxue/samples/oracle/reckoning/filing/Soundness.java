package org.baoxue.samples.oracle.reckoning.filing;

import java.util.List;
import java.util.Set;
import org.baoxue.samples.oracle.reckoning.Periods;
import org.baoxue.samples.oracle.reckoning.Printed;
import org.baoxue.samples.oracle.reckoning.Printed.Gap;
import org.baoxue.samples.oracle.reckoning.Province;
import org.baoxue.samples.oracle.reckoning.files.Sheets;

/** VAL-1: how many of the rows that were filed keep to the schema of their form. */
public final class Soundness {
    private final Province province;

    /** The rows of these submissions. */
    public Soundness(Province province) {
        this.province = province;
    }

    /** VAL-1 of what these units filed in a form for the year of the pages; in all forms, registers too, if it is empty. */
    public String rate(Set<String> units, String form) {
        long sound = 0;
        long rows = 0;
        for (Sheets.Sheet sheet :
                form.isEmpty() ? province.sheets().all() : province.sheets().of(form)) {
            if (units.contains(sheet.unit()) && isOfYear(sheet.period())) {
                sound += sheet.sound();
                rows += sheet.rows().size();
            }
        }
        return Printed.rate(sound, rows, Gap.NOTHING);
    }

    private boolean isOfYear(String period) {
        List<String> months = Periods.months(period);
        return Periods.year(months.get(months.size() - 1)).equals(province.year());
    }
}
