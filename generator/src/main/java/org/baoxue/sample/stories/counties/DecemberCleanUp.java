package org.baoxue.sample.stories.counties;

import java.util.ArrayList;
import java.util.List;
import org.baoxue.sample.SampleCase;
import org.baoxue.sample.SampleCase.Story;
import org.baoxue.sample.SampleCase.Why;
import org.baoxue.sample.stories.Part;
import org.baoxue.sample.stories.Plot;
import org.baoxue.sample.stories.Scene;
import org.baoxue.sample.stories.Telling;

/** A county that tidies up before the year's last review: eight cases from lists of autumn, all struck off in the last days of December. */
public final class DecemberCleanUp implements Plot {
    private static final int CASES = 8;

    @Override
    public String tale() {
        return "december-clean-up";
    }

    @Override
    public List<SampleCase> cases(Scene scene) {
        if (!scene.is(Part.TIDYING)) {
            return List.of();
        }
        Telling telling = new Telling(scene, this);
        List<Scene.Place> places = scene.places(school -> true)
                .filter(place -> place.grade().stage().equals("JUN"))
                .toList();
        List<SampleCase> cases = new ArrayList<>();
        for (int i = 0; i < CASES && !places.isEmpty(); i++) {
            boolean wrongData = i % 4 > 0;
            Story story =
                    Story.begun(wrongData ? "PLATFORM" : "COMPARE", null, telling.day(11, 12 + i), new Why("", "", ""));
            cases.add(telling.at(
                    places.get(i % places.size()),
                    story,
                    Telling.closed(wrongData ? "DATAERR" : "ENR", telling.day(12, 24 + i % 4))));
        }
        return cases;
    }
}
