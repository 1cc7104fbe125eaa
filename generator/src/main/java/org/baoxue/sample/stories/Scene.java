package org.baoxue.sample.stories;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.baoxue.sample.SampleCase;
import org.baoxue.sample.SampleGround;
import org.baoxue.sample.SampleSchools.Grade;
import org.baoxue.sample.SampleSchools.Kind;
import org.baoxue.sample.SampleSchools.School;
import org.baoxue.sample.SampleUnits.Area;

/**
 * One county while its cases are told.
 *
 * @param dealt the cases it has, by chance or by stories told before
 * @param before the cases of the counties before it
 */
public record Scene(SampleGround ground, Area area, List<SampleCase> dealt, List<SampleCase> before) {
    private static final int FEWEST_PUPILS = 8;

    public Scene {
        dealt = List.copyOf(dealt);
        before = List.copyOf(before);
    }

    /** A place for a child. */
    public record Place(School school, Grade grade) {}

    /** Whether this is the county that plays a part. */
    public boolean is(Part part) {
        return part.isPlayedBy(ground, area);
    }

    /** Its schools. */
    public List<School> schools() {
        return ground.schoolsOf(area);
    }

    /** A place in a grade: in the ordinary school of the stage with the fewest cases, the first of several. */
    public Optional<Place> place(String stage, String grade) {
        return places(school -> true)
                .filter(place -> place.grade().stage().equals(stage)
                        && place.grade().grade().equals(grade))
                .min(Comparator.comparingLong(place -> cases(place.school())));
    }

    /** Places for children in grades of ordinary schools, in the order of the register. */
    public Stream<Place> places(Predicate<School> fits) {
        return schools().stream()
                .filter(school -> school.kind() != Kind.POINT && school.kind() != Kind.SPECIAL)
                .filter(fits)
                .flatMap(school -> school.grades().stream()
                        .filter(grade -> grade.pupils() >= FEWEST_PUPILS)
                        .map(grade -> new Place(school, grade)));
    }

    /** How many cases a school has so far. */
    public long cases(School school) {
        return dealt.stream()
                .filter(item -> item.seat().school().equals(school.code()))
                .count();
    }
}
