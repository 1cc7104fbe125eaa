package org.baoxue.sample.stories.corrections;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baoxue.sample.Desk;
import org.baoxue.sample.Desk.Version;
import org.baoxue.sample.SampleFiles.Filing;
import org.baoxue.sample.SampleUnits.Area;
import org.baoxue.sample.SampleWorld;
import org.baoxue.sample.stories.Part;
import org.baoxue.sample.stories.Plot;
import org.baoxue.write.CsvStyle;

/**
 * A school that keeps its ledger in a spreadsheet, which turned the last three digits of identity numbers into zeros and one number into a
 * power of ten. The county sent the ledger back; the corrected one came after a few days.
 */
public final class MangledNumbers implements Plot {
    private static final int KEPT = 15;
    private static final int BACK = 3;
    private static final int AGAIN = 6;

    @Override
    public String tale() {
        return "mangled-numbers";
    }

    @Override
    public Desk.Editor editor(SampleWorld world) {
        Optional<Area> county = Part.HONEST.of(world.ground());
        List<Filing> done = new ArrayList<>();
        return (filing, versions) -> {
            boolean fits = done.isEmpty()
                    && filing.form().equals("suspected")
                    && filing.style() == CsvStyle.EXCEL_CHINESE
                    && county.stream().anyMatch(area -> filing.folder().startsWith(area.folder() + "/"));
            if (!fits) {
                return versions;
            }
            done.add(filing);
            return returned(filing, versions.get(0));
        };
    }

    private static List<Version> returned(Filing filing, Version right) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (Map<String, String> row : right.rows()) {
            Map<String, String> mangled = new LinkedHashMap<>(row);
            String id = row.getOrDefault("id_no", "");
            mangled.put("id_no", rows.isEmpty() ? id.substring(0, KEPT) + "000" : "9.9E+17");
            rows.add(mangled);
        }
        LocalDate arrives = right.arrives() == null
                ? YearMonth.parse(filing.period()).plusMonths(1).atDay(4)
                : right.arrives();
        return List.of(
                new Version(rows, arrives, arrives.plusDays(BACK), "证件号码末尾几位丢失，请把该列设为文本后重填"),
                new Version(right.rows(), arrives.plusDays(AGAIN)));
    }
}
