package org.baoxue.sample.stories.counties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.baoxue.sample.SampleCase;
import org.baoxue.sample.SampleCase.Why;
import org.baoxue.sample.SampleGround;
import org.baoxue.sample.SampleUnits.Area;
import org.baoxue.sample.SampleWorld.Judgement;
import org.baoxue.sample.stories.Part;
import org.baoxue.sample.stories.Plot;
import org.baoxue.sample.stories.Scene;
import org.baoxue.sample.stories.Telling;

/** The county that has the most cases of all because it enters each of them on the day of the line, and brings most of them back in days. */
public final class HonestCounty implements Plot {
    private static final int[][] FIRST_DAYS = {{9, 18}, {10, 14}, {11, 4}, {11, 25}, {12, 9}, {3, 10}, {4, 14}, {5, 12}
    };
    private static final int DAYS_AWAY = 9;

    @Override
    public String tale() {
        return "honest-county";
    }

    @Override
    public List<SampleCase> cases(Scene scene) {
        if (!scene.is(Part.HONEST)) {
            return List.of();
        }
        Telling telling = new Telling(scene, this);
        List<Scene.Place> places = scene.places(school -> true)
                .filter(place -> place.grade().stage().equals("JUN"))
                .toList();
        List<SampleCase> cases = new ArrayList<>();
        for (int i = 0; i < FIRST_DAYS.length && !places.isEmpty(); i++) {
            LocalDate first = telling.day(FIRST_DAYS[i][0], FIRST_DAYS[i][1]);
            cases.add(telling.at(
                    places.get(i * 2 % places.size()),
                    telling.absent("SCHOOL", first, new Why("STUDY", "HOME", "")),
                    Telling.returned(telling.after(first, DAYS_AWAY))));
        }
        return cases;
    }

    @Override
    public Map<String, Judgement> judgements(SampleGround ground) {
        return Part.HONEST
                .of(ground)
                .map(Area::code)
                .map(code -> Map.of(code, new Judgement(0, 0, "")))
                .orElse(Map.of());
    }
}
