package org.baoxue.sample.stories;

import java.time.LocalDate;
import java.util.Random;
import org.baoxue.sample.InventedPeople.Child;
import org.baoxue.sample.SampleCalendar;
import org.baoxue.sample.SampleCase;
import org.baoxue.sample.SampleCase.Ending;
import org.baoxue.sample.SampleCase.Missed;
import org.baoxue.sample.SampleCase.Seat;
import org.baoxue.sample.SampleCase.Story;
import org.baoxue.sample.SampleCase.Why;
import org.jspecify.annotations.Nullable;

/** What the lives of one story in one county are made with: days of the year, absences by the default profile's lines, children, endings. */
public final class Telling {
    private static final int SUSPECTED_DAY = 4;
    private static final int DROPOUT_DAY = 19;

    private final Scene scene;
    private final String tale;
    private final Random chance;

    /** A tale told in this county. */
    public Telling(Scene scene, Plot plot) {
        this.scene = scene;
        this.tale = plot.tale();
        this.chance = scene.ground().chance("story " + tale, scene.area().code());
    }

    /** Chance for the tale in the county. */
    public Random chance() {
        return chance;
    }

    /** The first teaching day from this date on. */
    public LocalDate day(int month, int day) {
        SampleCalendar calendar = calendar();
        return calendar.day(calendar.before(scene.ground().date(month, day)));
    }

    /** The teaching day so many teaching days after another one. */
    public LocalDate after(LocalDate day, int days) {
        return calendar().day(calendar().before(day) + days);
    }

    /** The absence that begins on this teaching day. */
    public Missed from(LocalDate first) {
        int index = calendar().before(first);
        return new Missed(calendar().day(index - 1), first, calendar().day(index + SUSPECTED_DAY), 0);
    }

    /** A story found when the absence that begins on this day reaches the suspected line. */
    public Story absent(String source, LocalDate first, Why why) {
        Missed missed = from(first);
        return Story.begun(source, missed, missed.line(), why).told(tale);
    }

    /** The same, confirmed as dropout on the day of that line. */
    public Story dropped(String source, LocalDate first, Why why) {
        return absent(source, first, why).confirmed(after(first, DROPOUT_DAY), "", false);
    }

    /** A return to the own school. */
    public static Ending returned(LocalDate on) {
        return new Ending("RET", on, null, "", "WITH_CLASS");
    }

    /** A closing without term or other school. */
    public static Ending closed(String code, LocalDate on) {
        return new Ending(code, on, null, "", "");
    }

    /** A child of the age of a grade, registered in the county. */
    public Child child(int grade) {
        return scene.ground().people().child(chance, scene.area().code(), grade);
    }

    /** The case of a child of this place, registered in the county. */
    public SampleCase at(Scene.Place place, Story story, @Nullable Ending ending) {
        return of(
                child(Integer.parseInt(place.grade().grade())),
                place,
                scene.area().code(),
                story,
                ending);
    }

    /**
     * The case of this child.
     *
     * @param home the county of household registration; empty for another province
     */
    public SampleCase of(Child child, Scene.Place place, String home, Story story, @Nullable Ending ending) {
        Seat seat = new Seat(
                place.school().code(),
                scene.area().code(),
                home,
                place.grade().stage(),
                place.grade().grade());
        return new SampleCase("", child, seat, story.told(tale), ending);
    }

    private SampleCalendar calendar() {
        return scene.ground().calendar();
    }
}
