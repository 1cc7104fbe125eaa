package org.baoxue.sample.stories.lives;

import java.util.List;
import org.baoxue.sample.SampleCase;
import org.baoxue.sample.SampleCase.Why;
import org.baoxue.sample.stories.Part;
import org.baoxue.sample.stories.Plot;
import org.baoxue.sample.stories.Scene;
import org.baoxue.sample.stories.Telling;

/**
 * A pupil missing since the first week of June who reaches the dropout line in July, after the evaluation's cut-off: the school files its
 * ledgers for a month of holiday, and the year has a dropout more than the evaluation.
 */
public final class JulyDropout implements Plot {
    @Override
    public String tale() {
        return "july-dropout";
    }

    @Override
    public List<SampleCase> cases(Scene scene) {
        if (!scene.is(Part.HONEST)) {
            return List.of();
        }
        Telling telling = new Telling(scene, this);
        return scene.place("JUN", "7").stream()
                .map(place -> telling.at(
                        place, telling.dropped("SCHOOL", telling.day(6, 5), new Why("PEERS", "WORK", "")), null))
                .toList();
    }
}
