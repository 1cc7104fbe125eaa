package org.baoxue.sample.stories.corrections;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baoxue.sample.Desk;
import org.baoxue.sample.Desk.Version;
import org.baoxue.sample.SampleSchools.Kind;
import org.baoxue.sample.SampleSchools.School;
import org.baoxue.sample.SampleWorld;
import org.baoxue.sample.stories.Part;
import org.baoxue.sample.stories.Plot;

/**
 * A school that filed in time, saw two weeks later that sick leave of one grade had been counted as presence, and filed again: the second
 * version counts, the first decides whether it was on time.
 */
public final class LateCorrection implements Plot {
    private static final int SICK_DAYS_LOST = 6;

    @Override
    public String tale() {
        return "late-correction";
    }

    @Override
    public Desk.Editor editor(SampleWorld world) {
        YearMonth november = YearMonth.from(world.ground().date(11, 1));
        Optional<String> school = Part.TIDYING.of(world.ground()).stream()
                .flatMap(area -> world.schoolsOf(area).stream())
                .filter(each -> each.kind() == Kind.PRIMARY)
                .map(School::code)
                .findFirst();
        return (filing, versions) -> filing.form().equals("attendance")
                        && filing.period().equals(november.toString())
                        && school.filter(filing.unit()::equals).isPresent()
                ? corrected(versions.get(0), november)
                : versions;
    }

    private static List<Version> corrected(Version right, YearMonth month) {
        boolean[] told = new boolean[1];
        List<Map<String, String>> rows = right.rows().stream()
                .map(row -> {
                    int lost = Math.min(SICK_DAYS_LOST, Integer.parseInt(row.getOrDefault("sick_days", "0")));
                    boolean first = lost > 0 && !told[0];
                    told[0] |= first;
                    return first ? miscounted(row, lost) : row;
                })
                .toList();
        LocalDate inTime = month.plusMonths(1).atDay(3);
        return List.of(new Version(rows, inTime), new Version(right.rows(), inTime.plusDays(15)));
    }

    private static Map<String, String> miscounted(Map<String, String> right, int lost) {
        Map<String, String> row = new LinkedHashMap<>(right);
        row.merge("sick_days", String.valueOf(-lost), LateCorrection::sum);
        row.merge("present_days", String.valueOf(lost), LateCorrection::sum);
        return row;
    }

    private static String sum(String one, String other) {
        return String.valueOf(Integer.parseInt(one) + Integer.parseInt(other));
    }
}
