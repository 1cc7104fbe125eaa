package org.baoxue.sample.stories.corrections;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baoxue.sample.Desk;
import org.baoxue.sample.SampleUnits.Area;
import org.baoxue.sample.SampleWorld;
import org.baoxue.sample.stories.Part;
import org.baoxue.sample.stories.Plot;
import org.baoxue.sample.stories.Rows;

/**
 * A county that found one case too many and one too few at a school, and might have said that all was right: the net difference is 0, the
 * absolute one 2.
 */
public final class NettedReview implements Plot {
    @Override
    public String tale() {
        return "netted-review";
    }

    @Override
    public Desk.Editor editor(SampleWorld world) {
        Optional<Area> county = Part.LAST.of(world.ground());
        String quarter = world.ground().settings().schoolYear() + "-Q4";
        return (filing, versions) -> {
            if (filing.form().equals("review")
                    && filing.period().equals(quarter)
                    && county.stream().anyMatch(area -> area.code().equals(filing.unit()))) {
                List<Map<String, String>> rows =
                        versions.get(versions.size() - 1).rows();
                rows.stream().filter(NettedReview::isExact).findFirst().ifPresent(NettedReview::net);
            }
            return versions;
        };
    }

    private static boolean isExact(Map<String, String> row) {
        return "SUSPECTED".equals(row.get("ledger"))
                && !"0".equals(row.get("reported"))
                && "0".equals(row.get("absolute_difference"));
    }

    private static void net(Map<String, String> row) {
        Rows.difference(row, 1, 1);
        row.put("reason", "1人已在外县就读，学校未及时销号；1人连续缺勤按病假登记，入户核实无病假证明");
    }
}
