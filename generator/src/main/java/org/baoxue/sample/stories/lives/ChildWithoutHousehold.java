package org.baoxue.sample.stories.lives;

import java.util.List;
import java.util.Map;
import org.baoxue.sample.Desk;
import org.baoxue.sample.SampleCase;
import org.baoxue.sample.SampleCase.Ending;
import org.baoxue.sample.SampleCase.Seat;
import org.baoxue.sample.SampleCase.Story;
import org.baoxue.sample.SampleCase.Why;
import org.baoxue.sample.SampleWorld;
import org.baoxue.sample.stories.Part;
import org.baoxue.sample.stories.Plot;
import org.baoxue.sample.stories.Rows;
import org.baoxue.sample.stories.Scene;
import org.baoxue.sample.stories.Telling;

/**
 * A child without household registration and without any document, found from house to house in October and never enrolled: known by name,
 * sex and birth date alone, until it enters a school in spring.
 */
public final class ChildWithoutHousehold implements Plot {
    @Override
    public String tale() {
        return "child-without-household";
    }

    @Override
    public List<SampleCase> cases(Scene scene) {
        if (!scene.is(Part.FIRST)) {
            return List.of();
        }
        Telling telling = new Telling(scene, this);
        String county = scene.area().code();
        Story story = Story.begun("VISIT", null, telling.day(10, 23), new Why("OTHER", "HOME", ""))
                .told(tale());
        Ending ending = new Ending(
                "RET", telling.day(2, 25), null, scene.schools().get(0).code(), "WITH_CLASS");
        return List.of(new SampleCase("", telling.child(2), new Seat("", county, county, "PRI", ""), story, ending));
    }

    @Override
    public Desk.Editor editor(SampleWorld world) {
        return (filing, versions) -> {
            if (filing.form().equals("suspected")) {
                world.casesOf(filing.unit()).stream()
                        .filter(item -> item.isOf(tale()))
                        .forEach(item -> Rows.ofCase(
                                        versions.get(versions.size() - 1).rows(), item)
                                .forEach(ChildWithoutHousehold::undocumented));
            }
            return versions;
        };
    }

    private static void undocumented(Map<String, String> row) {
        row.put("id_type", "Z");
        row.put("id_no", "");
        row.put("student_no", "");
    }
}
