package org.baoxue.sample.stories.counties;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.baoxue.sample.Desk;
import org.baoxue.sample.SampleCase;
import org.baoxue.sample.SampleCase.Book;
import org.baoxue.sample.SampleCase.Story;
import org.baoxue.sample.SampleCase.Why;
import org.baoxue.sample.SampleGround;
import org.baoxue.sample.SampleUnits.Area;
import org.baoxue.sample.SampleWorld;
import org.baoxue.sample.SampleWorld.Judgement;
import org.baoxue.sample.stories.Part;
import org.baoxue.sample.stories.Plot;
import org.baoxue.sample.stories.Rows;
import org.baoxue.sample.stories.Scene;
import org.baoxue.sample.stories.Telling;

/**
 * A school that booked a truant's days as sick leave, and a county that found it at its own review in April, had the case entered and the
 * child brought back: concealed, and corrected before anybody else came.
 */
public final class SelfCorrected implements Plot {
    @Override
    public String tale() {
        return "self-corrected";
    }

    @Override
    public List<SampleCase> cases(Scene scene) {
        if (!scene.is(Part.FIRST)) {
            return List.of();
        }
        Telling telling = new Telling(scene, this);
        Story missed = telling.absent("REVIEW", telling.day(3, 20), new Why("STUDY", "HOME", ""));
        Story found = new Story(
                "REVIEW", missed.missed(), scene.ground().date(4, 10), null, null, missed.why(), missed.marks());
        return scene.place("JUN", "8").stream()
                .map(place -> telling.at(place, found, Telling.returned(telling.day(4, 15))))
                .toList();
    }

    @Override
    public Map<String, Judgement> judgements(SampleGround ground) {
        Judgement judgement = new Judgement(1, 1, "漏报1人，县里在第一季度复核时自行发现，4月已补报并劝返，核查时台账已更正。");
        return Part.FIRST
                .of(ground)
                .map(Area::code)
                .map(code -> Map.of(code, judgement))
                .orElse(Map.of());
    }

    @Override
    public Desk.Editor editor(SampleWorld world) {
        List<SampleCase> told = world.casesOfTale(tale());
        if (told.isEmpty()) {
            return Desk.Editor.NONE;
        }
        SampleCase item = told.get(0);
        YearMonth march = YearMonth.from(world.ground().date(3, 1));
        return (filing, versions) -> {
            if (filing.form().equals("attendance")
                    && filing.unit().equals(item.seat().school())
                    && filing.period().equals(march.toString())) {
                Rows.ofGrade(versions.get(versions.size() - 1).rows(), item.seat())
                        .forEach(row ->
                                booked(row, item.missedIn(march, world.ground().calendar())));
            }
            if (filing.form().equals("review")
                    && filing.unit().equals(item.seat().county())
                    && filing.period().equals(march.getYear() + "-Q1")) {
                Rows.addToReview(
                        versions.get(versions.size() - 1).rows(), item.seat(), Book.SUSPECTED, "1人连续缺勤按病假登记，入户核实无病假证明");
            }
            return versions;
        };
    }

    private static void booked(Map<String, String> row, int days) {
        Rows.add(row, "truant_days", -days);
        Rows.add(row, "sick_days", days);
        row.put("at_line", "0");
        row.put("in_ledger", "0");
    }
}
