package org.baoxue.sample.stories.lives;

import java.util.List;
import org.baoxue.sample.SampleCase;
import org.baoxue.sample.SampleCase.Ending;
import org.baoxue.sample.SampleCase.Why;
import org.baoxue.sample.stories.Part;
import org.baoxue.sample.stories.Plot;
import org.baoxue.sample.stories.Scene;
import org.baoxue.sample.stories.Telling;

/**
 * A suspected case closed by a suspension some days before the dropout line, until the middle of February; when it ran out, nobody renewed it
 * or entered the child again.
 */
public final class ExpiredSuspension implements Plot {
    @Override
    public String tale() {
        return "expired-suspension";
    }

    @Override
    public List<SampleCase> cases(Scene scene) {
        if (!scene.is(Part.MERGING)) {
            return List.of();
        }
        Telling telling = new Telling(scene, this);
        Ending ending = new Ending("SUSP", telling.day(11, 4), scene.ground().date(2, 14), "", "");
        return scene.place("JUN", "8").stream()
                .map(place -> telling.at(
                        place, telling.absent("SCHOOL", telling.day(10, 21), new Why("ILLNESS", "HOME", "")), ending))
                .toList();
    }
}
