package org.baoxue.sample.stories;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.baoxue.sample.SampleGround;
import org.baoxue.sample.SampleUnits.Area;

/**
 * The parts that counties play, by their place among the units with county duties, so that each story is where a reader looks for it. A
 * province with fewer counties has nobody for some parts.
 */
public enum Part {
    /** The district of the first city: children whom somebody else finds. */
    FIRST(0),
    /** The zone, which is late. */
    ZONE(1),
    /** The county that hides its cases behind suspensions and nil returns. */
    HIDING(2),
    /** The county in which a school is merged. */
    MERGING(3),
    /** The county that tidies up in December. */
    TIDYING(4),
    /** The county with the most schools, which enters every case. */
    HONEST(-1),
    /** The county directly under the province, the last one of the list, told when all others are. */
    LAST(-2);

    private final int place;

    Part(int place) {
        this.place = place;
    }

    /** Whether the county plays this part in the province. */
    public boolean isPlayedBy(SampleGround ground, Area area) {
        return of(ground).filter(area::equals).isPresent();
    }

    /** The county that plays this part, if there is one. */
    public Optional<Area> of(SampleGround ground) {
        List<Area> counties = ground.units().withSchools();
        return switch (this) {
            case HONEST ->
                counties.stream()
                        .max(Comparator.comparingInt(
                                area -> ground.schoolsOf(area).size()));
            case LAST -> Optional.of(counties.get(counties.size() - 1));
            default -> counties.stream().skip(place).findFirst();
        };
    }
}
