package org.baoxue.sample.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.baoxue.sample.InventedPeople.Child;
import org.baoxue.sample.Registration;
import org.baoxue.sample.Registration.Paper;
import org.baoxue.sample.SampleCase;
import org.baoxue.sample.SampleCase.Ending;
import org.baoxue.sample.SampleCase.Seat;
import org.baoxue.sample.SampleGround;
import org.baoxue.sample.SampleSchools.Grade;
import org.baoxue.sample.SampleSchools.Kind;
import org.baoxue.sample.SampleSchools.School;
import org.baoxue.sample.SampleSizes;
import org.baoxue.sample.SampleUnits.Area;

/**
 * The register of children lawfully not in class: 休学 (all year, or from a day in autumn, or until one in winter), 送教, 长假 of some
 * weeks, 缓学 and 不具备 kept by counties, and an entry for each case that closed by one of these.
 */
public final class Registrations {
    private static final int FIRST_MIDDLE = 2;
    private static final int COUNTIES_TO_ONE_EXEMPT = 4;

    private final SampleGround ground;
    private final List<Registration> all = new ArrayList<>();
    private final Map<String, Integer> serials = new LinkedHashMap<>();

    private Registrations(SampleGround ground) {
        this.ground = ground;
    }

    /** All entries of the year, school by school, then those of counties, then those of cases. */
    public static List<Registration> of(SampleGround ground, List<SampleCase> cases) {
        Registrations register = new Registrations(ground);
        ground.schools().forEach(register::school);
        int index = 0;
        for (Area area : ground.units().withSchools()) {
            register.county(area, index++);
        }
        cases.forEach(register::closed);
        return register.all;
    }

    private void school(School school) {
        Random chance = ground.chance("register", school.code());
        double home = school.kind() == Kind.SPECIAL ? SampleSizes.HOME_TAUGHT_SPECIAL : SampleSizes.HOME_TAUGHT;
        for (Grade grade : school.grades()) {
            for (int i = rounded(grade.pupils() * SampleSizes.SUSPENDED, chance); i > 0; i--) {
                add("SUSP", school, grade, suspension(chance), chance);
            }
            for (int i = rounded(grade.pupils() * home, chance); i > 0; i--) {
                add("HOME", school, grade, new Term(ground.date(9, 2), ground.date(8, 31)), chance);
            }
            for (int i = rounded(grade.pupils() * SampleSizes.LONG_LEAVE, chance); i > 0; i--) {
                int month = 10 + chance.nextInt(2);
                add("LEAVE", school, grade, new Term(ground.date(month, 8), ground.date(month % 12 + 1, 20)), chance);
            }
        }
    }

    private record Term(LocalDate from, LocalDate until) {}

    /** Half run all year, a quarter begin in autumn, a quarter end in winter. */
    private Term suspension(Random chance) {
        return switch (chance.nextInt(4)) {
            case 0 -> new Term(ground.date(10, 14 + chance.nextInt(15)), ground.date(8, 31));
            case 1 -> new Term(ground.date(9, 2).minusMonths(6), ground.date(2, 14));
            default -> new Term(ground.date(9, 2), ground.date(8, 31));
        };
    }

    private void add(String category, School school, Grade grade, Term term, Random chance) {
        boolean mixed = grade.grade().equals("MIXED");
        int number = mixed ? FIRST_MIDDLE : Integer.parseInt(grade.grade());
        String county = school.area().code();
        Child child = ground.people().child(chance, county, number);
        Seat seat = new Seat(school.code(), county, county, grade.stage(), grade.grade());
        String approved =
                category.equals("LEAVE") ? school.name() : school.area().name() + "教育局";
        all.add(entry(category, seat, child, new Paper(term.from(), term.until(), "", approved)));
    }

    private void county(Area area, int index) {
        Random chance = ground.chance("register", area.code());
        Seat seat = new Seat("", area.code(), area.code(), "PRI", "");
        for (int i = chance.nextInt(3); i > 0; i--) {
            Child child = ground.people().child(chance, area.code(), 1);
            LocalDate from = ground.date(9, 1 + chance.nextInt(12));
            all.add(entry("DEFER", seat, child, new Paper(from, ground.date(8, 31), "", area.name() + "教育局")));
        }
        if (index % COUNTIES_TO_ONE_EXEMPT == 0) {
            Child child = ground.people().child(chance, area.code(), 1 + chance.nextInt(8));
            LocalDate from = ground.date(9, 10 + chance.nextInt(12));
            all.add(entry("EXEMPT", seat, child, exempt(area.name(), from)));
        }
    }

    private Paper exempt(String county, LocalDate from) {
        return new Paper(from, ground.date(8, 31), "", county + "残疾人教育专家委员会");
    }

    /** The entry of a case that closed by one of these: the same child, evidence and term, from the day of closing. */
    private void closed(SampleCase item) {
        Ending ending = item.ending();
        if (ending == null || !List.of("SUSP", "HOME", "DEFER", "EXEMPT").contains(ending.code())) {
            return;
        }
        LocalDate until = ending.until() == null ? ground.date(8, 31) : ending.until();
        String county = county(item.seat().county());
        String approved = ending.code().equals("EXEMPT") ? county + "残疾人教育专家委员会" : county + "教育局";
        Paper paper = new Paper(ending.on(), until, item.evidence(), approved);
        all.add(entry(ending.code(), item.seat(), item.child(), paper));
    }

    private String county(String code) {
        return ground.units().all().stream()
                .filter(area -> area.code().equals(code))
                .findFirst()
                .orElseThrow()
                .name();
    }

    /** Numbered by the filing county or school in the order of entry; without evidence of its own it has a number's. */
    private Registration entry(String category, Seat seat, Child child, Paper paper) {
        String prefix = switch (category) {
            case "SUSP" -> "XX";
            case "HOME" -> "SJ";
            case "LEAVE" -> "CJ";
            case "DEFER" -> "HX";
            default -> "MX";
        };
        int serial = serials.merge(seat.filer() + category, 1, Integer::sum);
        String number = prefix + "-" + paper.from().getYear() + "-" + seat.filer() + "-"
                + String.valueOf(1000 + serial).substring(1);
        String evidence = paper.evidence().isEmpty() ? "PZ-" + number.substring(3) : paper.evidence();
        return new Registration(
                number, category, seat, child, new Paper(paper.from(), paper.until(), evidence, paper.approvedBy()));
    }

    private static int rounded(double exact, Random chance) {
        int whole = (int) exact;
        return whole + (chance.nextDouble() < exact - whole ? 1 : 0);
    }
}
