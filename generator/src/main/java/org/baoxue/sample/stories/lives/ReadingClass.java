package org.baoxue.sample.stories.lives;

import java.util.List;
import org.baoxue.sample.SampleCase;
import org.baoxue.sample.SampleCase.Why;
import org.baoxue.sample.stories.Part;
import org.baoxue.sample.stories.Plot;
import org.baoxue.sample.stories.Scene;
import org.baoxue.sample.stories.Telling;

/** A pupil whose parents sent it to a class that reads the classics, which is no school: a dropout with that reason and destination. */
public final class ReadingClass implements Plot {
    @Override
    public String tale() {
        return "reading-class";
    }

    @Override
    public List<SampleCase> cases(Scene scene) {
        if (!scene.is(Part.FIRST)) {
            return List.of();
        }
        Telling telling = new Telling(scene, this);
        return scene.place("PRI", "4").stream()
                .map(place -> telling.at(
                        place, telling.dropped("PUBLIC", telling.day(3, 3), new Why("CLASSICS", "ILLEGAL", "")), null))
                .toList();
    }
}
