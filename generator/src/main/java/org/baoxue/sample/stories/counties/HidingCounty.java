package org.baoxue.sample.stories.counties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.baoxue.sample.InventedPeople.Child;
import org.baoxue.sample.Registration;
import org.baoxue.sample.Registration.Paper;
import org.baoxue.sample.SampleCase.Seat;
import org.baoxue.sample.SampleGround;
import org.baoxue.sample.SampleSchools.Grade;
import org.baoxue.sample.SampleSchools.Kind;
import org.baoxue.sample.SampleSchools.School;
import org.baoxue.sample.SampleUnits.Area;
import org.baoxue.sample.SampleWorld.Judgement;
import org.baoxue.sample.stories.Part;
import org.baoxue.sample.stories.Plot;

/**
 * A county that hides: at its largest junior school fourteen pupils who stayed away in autumn were registered as suspended before they
 * reached the dropout line. The evaluation finds three of them at work, and the county has not corrected it.
 */
public final class HidingCounty implements Plot {
    private static final int SUSPENDED = 14;

    @Override
    public String tale() {
        return "hiding-county";
    }

    @Override
    public List<Registration> registrations(SampleGround ground) {
        return Part.HIDING.of(ground).stream()
                .flatMap(area -> ground.schoolsOf(area).stream())
                .filter(school -> school.kind() == Kind.JUNIOR)
                .max(Comparator.comparingInt(School::pupils))
                .filter(school -> school.pupils() > SUSPENDED * SUSPENDED)
                .map(school -> suspended(ground, school))
                .orElse(List.of());
    }

    private List<Registration> suspended(SampleGround ground, School school) {
        String county = school.area().code();
        Random chance = ground.chance("story " + tale(), county);
        List<Registration> entries = new ArrayList<>();
        for (int i = 0; i < SUSPENDED; i++) {
            Grade grade = school.grades().get(i % school.grades().size());
            Child child = ground.people().child(chance, county, Integer.parseInt(grade.grade()));
            LocalDate from = ground.date(10, 14).plusDays(chance.nextInt(26));
            String number = from.getYear() + "-" + school.code() + "-9"
                    + String.valueOf(100 + i).substring(1);
            entries.add(new Registration(
                    "XX-" + number,
                    "SUSP",
                    new Seat(school.code(), county, county, grade.stage(), grade.grade()),
                    child,
                    new Paper(
                            from,
                            ground.date(8, 31),
                            "PZ-" + number,
                            school.area().name() + "教育局")));
        }
        return entries;
    }

    @Override
    public Map<String, Judgement> judgements(SampleGround ground) {
        Judgement judgement = new Judgement(4, 0, "抽查休学学生6人，3人没有医院证明，秋季起在外务工；平台下发的1人没有列入台账，县里报称已列入。县里没有自纠，按瞒报4人计。");
        return Part.HIDING
                .of(ground)
                .map(Area::code)
                .map(code -> Map.of(code, judgement))
                .orElse(Map.of());
    }
}
