package org.baoxue.sample.stories.lives;

import java.time.YearMonth;
import java.util.List;
import org.baoxue.sample.Desk;
import org.baoxue.sample.SampleCase;
import org.baoxue.sample.SampleCase.Why;
import org.baoxue.sample.SampleSchools.Kind;
import org.baoxue.sample.SampleSchools.School;
import org.baoxue.sample.SampleWorld;
import org.baoxue.sample.stories.Part;
import org.baoxue.sample.stories.Plot;
import org.baoxue.sample.stories.Rows;
import org.baoxue.sample.stories.Scene;
import org.baoxue.sample.stories.Telling;

/**
 * A pupil who is said to have moved to a school of another county, which never confirmed the arrival: the old school names it month after
 * month, and the child counts as out of school.
 */
public final class TransferInLimbo implements Plot {
    @Override
    public String tale() {
        return "transfer-in-limbo";
    }

    @Override
    public List<SampleCase> cases(Scene scene) {
        if (!scene.is(Part.HONEST)) {
            return List.of();
        }
        Telling telling = new Telling(scene, this);
        return scene.place("JUN", "8").stream()
                .map(place -> telling.at(
                        place, telling.dropped("SCHOOL", telling.day(2, 20), new Why("PARENTS", "PARENTS", "")), null))
                .toList();
    }

    @Override
    public Desk.Editor editor(SampleWorld world) {
        String from = YearMonth.from(world.ground().date(3, 1)).toString();
        return (filing, versions) -> {
            if (filing.form().equals("dropout") && filing.period().compareTo(from) >= 0) {
                world.casesOf(filing.unit()).stream()
                        .filter(item -> item.isOf(tale()))
                        .forEach(item -> Rows.ofCase(
                                        versions.get(versions.size() - 1).rows(), item)
                                .forEach(row -> row.put("receiving_school_code", receiver(world, item))));
            }
            return versions;
        };
    }

    /** An ordinary junior school of another county; the own one in a province that has no other. */
    private static String receiver(SampleWorld world, SampleCase item) {
        return world.ground().schools().stream()
                .filter(school -> school.kind() == Kind.JUNIOR
                        && !school.area().code().equals(item.seat().county()))
                .map(School::code)
                .reduce((first, last) -> last)
                .orElse(item.seat().school());
    }
}
