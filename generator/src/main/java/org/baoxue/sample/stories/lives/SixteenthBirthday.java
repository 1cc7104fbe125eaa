package org.baoxue.sample.stories.lives;

import java.time.LocalDate;
import java.util.List;
import org.baoxue.sample.SampleCase;
import org.baoxue.sample.SampleCase.Why;
import org.baoxue.sample.stories.Part;
import org.baoxue.sample.stories.Plot;
import org.baoxue.sample.stories.Scene;
import org.baoxue.sample.stories.Telling;

/**
 * A dropout of the ninth grade, a year older than the class, who turned sixteen in January: closed by age the day after, never as a return,
 * and in the year's dropout rate all the same.
 */
public final class SixteenthBirthday implements Plot {
    private static final int LEAVING_AGE = 16;

    @Override
    public String tale() {
        return "sixteenth-birthday";
    }

    @Override
    public List<SampleCase> cases(Scene scene) {
        if (!scene.is(Part.LAST)) {
            return List.of();
        }
        Telling telling = new Telling(scene, this);
        LocalDate birthday = scene.ground().date(1, 15).minusYears(LEAVING_AGE);
        String county = scene.area().code();
        return scene.place("JUN", "9").stream()
                .map(place -> telling.of(
                        scene.ground().people().born(telling.chance(), county, birthday),
                        place,
                        county,
                        telling.dropped("SCHOOL", telling.day(10, 14), new Why("STUDY", "HOME", "")),
                        Telling.closed("OVERAGE", scene.ground().date(1, 16))))
                .toList();
    }
}
