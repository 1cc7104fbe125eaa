package org.baoxue.sample.stories.lives;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baoxue.sample.Desk;
import org.baoxue.sample.Desk.Version;
import org.baoxue.sample.SampleCase;
import org.baoxue.sample.SampleCase.Why;
import org.baoxue.sample.SampleWorld;
import org.baoxue.sample.stories.Part;
import org.baoxue.sample.stories.Plot;
import org.baoxue.sample.stories.Scene;
import org.baoxue.sample.stories.Telling;

/**
 * A dropout registered in another province whom the school struck off as handed over, without a receipt. The county sent the ledger back;
 * in the corrected one the case stays open, since a handover closes on the day of its receipt alone.
 */
public final class HandoverWithoutReceipt implements Plot {
    @Override
    public String tale() {
        return "handover-without-receipt";
    }

    @Override
    public List<SampleCase> cases(Scene scene) {
        if (!scene.is(Part.ZONE)) {
            return List.of();
        }
        Telling telling = new Telling(scene, this);
        return scene.place("JUN", "8").stream()
                .map(place -> telling.of(
                        telling.child(8),
                        place,
                        "",
                        telling.dropped("SCHOOL", telling.day(12, 2), new Why("PARENTS", "PARENTS", "")),
                        null))
                .toList();
    }

    @Override
    public Desk.Editor editor(SampleWorld world) {
        YearMonth march = YearMonth.from(world.ground().date(3, 1));
        return (filing, versions) -> filing.form().equals("dropout")
                        && filing.period().equals(march.toString())
                        && world.casesOf(filing.unit()).stream().anyMatch(item -> item.isOf(tale()))
                ? returned(world, versions.get(0), march)
                : versions;
    }

    private List<Version> returned(SampleWorld world, Version right, YearMonth month) {
        String number = world.casesOfTale(tale()).get(0).number();
        List<Map<String, String>> rows = right.rows().stream()
                .map(row -> number.equals(row.get("case_no")) ? struck(row, month) : row)
                .toList();
        LocalDate due = month.plusMonths(1).atDay(4);
        return List.of(
                new Version(rows, due, due.plusDays(4), "移交户籍地没有回执日期，不能销号"),
                new Version(right.rows(), due.plusDays(6)));
    }

    private static Map<String, String> struck(Map<String, String> open, YearMonth month) {
        Map<String, String> row = new LinkedHashMap<>(open);
        row.put("state", "CLOSED");
        row.put("closing_code", "HAND");
        row.put("closed_on", month.atDay(21).toString());
        row.put("evidence_no", "YJ-" + month.getYear() + "-01");
        return row;
    }
}
