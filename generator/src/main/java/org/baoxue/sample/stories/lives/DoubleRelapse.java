package org.baoxue.sample.stories.lives;

import java.util.List;
import org.baoxue.sample.InventedPeople.Child;
import org.baoxue.sample.SampleCase;
import org.baoxue.sample.SampleCase.Story;
import org.baoxue.sample.SampleCase.Why;
import org.baoxue.sample.stories.Part;
import org.baoxue.sample.stories.Plot;
import org.baoxue.sample.stories.Scene;
import org.baoxue.sample.stories.Telling;

/** A child that came back and stayed away again, twice: three episodes of one case, the last one a dropout, all marked. */
public final class DoubleRelapse implements Plot {
    private static final Why WHY = new Why("STUDY", "HOME", "LEFT_BEHIND");

    @Override
    public String tale() {
        return "double-relapse";
    }

    @Override
    public List<SampleCase> cases(Scene scene) {
        return scene.is(Part.LAST)
                ? scene.place("JUN", "8").stream()
                        .flatMap(place -> episodes(scene, place).stream())
                        .toList()
                : List.of();
    }

    private List<SampleCase> episodes(Scene scene, Scene.Place place) {
        Telling telling = new Telling(scene, this);
        Child child = telling.child(8);
        String home = scene.area().code();
        Story autumn = telling.absent("SCHOOL", telling.day(9, 10), WHY);
        Story winter = telling.absent("SCHOOL", telling.day(11, 12), WHY).again();
        Story spring = telling.dropped("SCHOOL", telling.day(3, 5), WHY).again();
        return List.of(
                telling.of(child, place, home, autumn, Telling.returned(telling.day(9, 25))),
                telling.of(child, place, home, winter, Telling.returned(telling.day(11, 27))),
                telling.of(child, place, home, spring, Telling.returned(telling.day(5, 20))));
    }
}
