package org.baoxue.sample.stories.lives;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baoxue.sample.SampleCase;
import org.baoxue.sample.SampleCase.Why;
import org.baoxue.sample.SampleUnits.Area;
import org.baoxue.sample.stories.Part;
import org.baoxue.sample.stories.Plot;
import org.baoxue.sample.stories.Scene;
import org.baoxue.sample.stories.Telling;

/**
 * A dropout of a migrant family whom the host county handed over with a receipt and whom the county of household registration never entered:
 * nobody looks for the child. It is told in the last county, when it is known to which others nothing else is handed over.
 */
public final class HandoverNotTaken implements Plot {
    @Override
    public String tale() {
        return "handover-not-taken";
    }

    @Override
    public List<SampleCase> cases(Scene scene) {
        return scene.is(Part.LAST)
                ? Stream.of("8", "7")
                        .flatMap(grade -> scene.place("JUN", grade).stream())
                        .limit(1)
                        .flatMap(place -> receiver(scene).map(home -> life(scene, place, home)))
                        .toList()
                : List.of();
    }

    private SampleCase life(Scene scene, Scene.Place place, String home) {
        Telling telling = new Telling(scene, this);
        LocalDate first = telling.day(10, 21);
        return telling.of(
                scene.ground().people().child(telling.chance(), home, 8),
                place,
                home,
                telling.dropped("SCHOOL", first, new Why("PARENTS", "PARENTS", "")),
                Telling.closed("HAND", telling.day(2, 24)));
    }

    /** A county with cases of its own, to which nobody else hands anything over. */
    private static Stream<String> receiver(Scene scene) {
        Set<String> homes = Stream.concat(scene.before().stream(), scene.dealt().stream())
                .filter(item -> item.ending() != null && item.ending().code().equals("HAND"))
                .map(item -> item.seat().home())
                .collect(Collectors.toSet());
        Set<String> busy =
                scene.before().stream().map(item -> item.seat().county()).collect(Collectors.toSet());
        return scene.ground().units().withSchools().stream()
                .map(Area::code)
                .filter(code -> busy.contains(code) && !homes.contains(code))
                .limit(1);
    }

    @Override
    public boolean isFiled(SampleCase received) {
        return !received.isOf(tale());
    }
}
