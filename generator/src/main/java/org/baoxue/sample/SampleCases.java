package org.baoxue.sample;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Predicate;
import org.baoxue.sample.CaseLives.Life;
import org.baoxue.sample.InventedPeople.Child;
import org.baoxue.sample.SampleCase.Book;
import org.baoxue.sample.SampleCase.Seat;
import org.baoxue.sample.SampleSchools.Grade;
import org.baoxue.sample.SampleSchools.Kind;
import org.baoxue.sample.SampleSchools.School;
import org.baoxue.sample.SampleUnits.Area;
import org.jspecify.annotations.Nullable;

/**
 * Deals the cases of a year to counties and schools. What becomes of a case comes from a shuffled deck, so that even a small
 * province has some of every kind; where it happens leans to junior secondary schools and upper grades.
 */
final class SampleCases {
    private static final List<String> DECK = List.of(
            "RET",
            "RET",
            "RET",
            "RET",
            "RET",
            "RET",
            "RET",
            "RET",
            "RET",
            "RET",
            "RET",
            "RET",
            "RET",
            "RET",
            "XFER",
            "XFER",
            "SUSP",
            "HOME",
            "LOST",
            "LOST",
            "LOST:REFUSE",
            "LOST:MISSING",
            "BACK",
            "BACK",
            "BACK",
            "BACK",
            "PAIR",
            "PAIR",
            "HAND:OUT",
            "HAND:IN",
            "HAND:IN",
            "DATAERR",
            "DATAERR",
            "DATAERR",
            "ENR",
            "ENR",
            "CARRIED",
            "CARRIED:RET",
            "CARRIED:RET",
            "CARRIED:SUS");
    private static final List<String> NEVER = List.of("RET", "DEFER", "", "RET", "HUKOU", "HOME", "RET", "");
    private static final int JUNIOR_WEIGHT = 6;
    private static final int LOWEST_GRADE = 3;
    private static final int FIRST_JUNIOR_GRADE = 7;
    private static final int FEWEST_PUPILS = 8;
    /** So many counties to one in which no school has a case all year. */
    private static final int COUNTIES_TO_ONE_WITHOUT = 6;

    private final SampleSettings settings;
    private final SampleCalendar calendar;
    private final InventedPeople people;
    private final Map<Area, List<School>> counties = new LinkedHashMap<>();
    private final List<String> deck = new ArrayList<>(DECK);
    private int reached;
    private int dealt;
    private int dealtNever;

    private SampleCases(SampleSettings settings, List<School> schools, SampleCalendar calendar) {
        this.settings = settings;
        this.calendar = calendar;
        this.people = new InventedPeople(settings.schoolYear());
        for (School school : schools) {
            counties.computeIfAbsent(school.area(), area -> new ArrayList<>()).add(school);
        }
        Collections.shuffle(deck, settings.chance("deck", SampleUnits.PROVINCE));
    }

    /** The cases of the whole year, by number; a case that was handed over stands twice, once for each unit. */
    static List<SampleCase> of(SampleSettings settings, List<School> schools, SampleCalendar calendar) {
        SampleCases cases = new SampleCases(settings, schools, calendar);
        List<SampleCase> all = new ArrayList<>();
        cases.counties.forEach((area, own) -> all.addAll(cases.county(area, own)));
        List<SampleCase> received = all.stream()
                .filter(c -> c.ending() != null
                        && c.ending().code().equals("HAND")
                        && !c.seat().home().isEmpty())
                .map(cases::received)
                .toList();
        all.addAll(received);
        all.sort(Comparator.comparing(SampleCase::number).thenComparing(SampleCase::isReceived));
        return all;
    }

    private List<SampleCase> county(Area area, List<School> schools) {
        Random chance = settings.chance("cases", area.code());
        List<SampleCase> drafts = new ArrayList<>();
        int wanted = (int) Math.min(
                SampleSizes.CASES_CAP,
                SampleSizes.CASES_BASE + Math.round(schools.size() * SampleSizes.CASES_PER_SCHOOL));
        if (++reached % COUNTIES_TO_ONE_WITHOUT == 0) {
            wanted = 0;
        }
        for (int i = 0; i < wanted; i++) {
            deal(deck.get(dealt++ % deck.size()), new Table(area, schools, chance), drafts);
        }
        for (int i = chance.nextInt(3); i > 0; i--) {
            String code = NEVER.get(dealtNever++ % NEVER.size());
            String school = schools.get(0).code();
            Life life = lives(chance).neverEnrolled(code, code.equals("RET") ? school : "");
            Child child = people.child(chance, area.code(), 1);
            drafts.add(unnumbered(child, new Seat("", area.code(), area.code(), "PRI", ""), life));
        }
        return numbered(area, drafts);
    }

    /** A county at the time of dealing. */
    private record Table(Area area, List<School> schools, Random chance) {}

    /** A grade of a school, where a case may be. */
    private record Place(School school, Grade grade) {
        private int weight() {
            return grade.stage().equals("JUN") ? JUNIOR_WEIGHT : 1;
        }
    }

    private void deal(String card, Table table, List<SampleCase> drafts) {
        boolean carried = card.equals("CARRIED") || card.equals("CARRIED:RET") || card.equals("PAIR");
        // A case carried from last year was a grade lower then, at this same school.
        Predicate<Place> fits =
                place -> !carried || Integer.parseInt(place.grade().grade()) != FIRST_JUNIOR_GRADE;
        Place place = place(table, fits);
        if (place == null) {
            return;
        }
        CaseLives lives = lives(table.chance());
        String home = table.area().code();
        switch (card) {
            case "LOST" -> drafts.add(draft(table, place, home, lives.lost("")));
            case "LOST:REFUSE", "LOST:MISSING" ->
                drafts.add(draft(table, place, home, lives.lost(card.substring("LOST:".length()))));
            case "BACK" -> drafts.add(draft(table, place, home, lives.recovered("RET", false)));
            case "PAIR" -> {
                drafts.add(draft(table, place, home, lives.carried(false, "MISSING")));
                drafts.add(draft(table, place, home, lives.recovered("RET", true)));
            }
            case "HAND:OUT" -> drafts.add(draft(table, place, "", lives.recovered("HAND", false)));
            case "HAND:IN" -> drafts.add(draft(table, place, otherCounty(table), lives.recovered("HAND", false)));
            case "DATAERR", "ENR" -> drafts.add(draft(table, place, home, lives.neverOut(card)));
            case "CARRIED" -> drafts.add(draft(table, place, home, lives.carried(false, "REFUSE")));
            case "CARRIED:RET" -> drafts.add(draft(table, place, home, lives.carried(true, "")));
            case "CARRIED:SUS" -> drafts.add(draft(table, place, home, lives.carriedSuspect()));
            case "XFER" -> drafts.add(draft(table, place, home, transfer(table, place)));
            default -> drafts.add(draft(table, place, home, lives.suspected(card, "")));
        }
    }

    private Life transfer(Table table, Place from) {
        Place to = place(
                table,
                p -> !p.school().equals(from.school())
                        && p.grade().grade().equals(from.grade().grade()));
        return to == null
                ? lives(table.chance()).suspected("RET", "")
                : lives(table.chance()).suspected("XFER", to.school().code());
    }

    private SampleCase draft(Table table, Place place, String home, Life life) {
        int grade = Integer.parseInt(place.grade().grade());
        Child child = people.child(table.chance(), home.isEmpty() ? table.area().code() : home, grade);
        Seat seat = new Seat(
                place.school().code(),
                table.area().code(),
                home,
                place.grade().stage(),
                place.grade().grade());
        return unnumbered(child, seat, life);
    }

    private static @Nullable Place place(Table table, Predicate<Place> fits) {
        List<Place> places = table.schools().stream()
                .filter(school -> school.kind() != Kind.POINT && school.kind() != Kind.SPECIAL)
                .flatMap(school -> school.grades().stream().map(grade -> new Place(school, grade)))
                .filter(place -> Integer.parseInt(place.grade().grade()) >= LOWEST_GRADE)
                .filter(place -> place.grade().pupils() >= FEWEST_PUPILS)
                .filter(fits)
                .toList();
        if (places.isEmpty()) {
            return null;
        }
        int ticket =
                table.chance().nextInt(places.stream().mapToInt(Place::weight).sum());
        for (Place place : places) {
            ticket -= place.weight();
            if (ticket < 0) {
                return place;
            }
        }
        throw new IllegalStateException("the weights of the places do not add up");
    }

    private String otherCounty(Table table) {
        List<Area> others =
                counties.keySet().stream().filter(a -> !a.equals(table.area())).toList();
        return others.get(table.chance().nextInt(others.size())).code();
    }

    private static SampleCase unnumbered(Child child, Seat seat, Life life) {
        return new SampleCase("", child, seat, life.story(), life.ending());
    }

    private static List<SampleCase> numbered(Area area, List<SampleCase> drafts) {
        drafts.sort(Comparator.comparing((SampleCase c) -> c.story().found())
                .thenComparing(c -> c.child().idNo()));
        Map<Integer, Integer> serials = new LinkedHashMap<>();
        List<SampleCase> cases = new ArrayList<>();
        for (SampleCase draft : drafts) {
            int year = draft.story().found().getYear();
            int serial = serials.merge(year, 1, Integer::sum);
            cases.add(draft.numbered(
                    area.code() + year + String.valueOf(10_000 + serial).substring(1)));
        }
        return cases;
    }

    private SampleCase received(SampleCase sent) {
        Random chance = settings.chance("received", sent.number());
        String county = sent.seat().home();
        School school = counties.entrySet().stream()
                .filter(entry -> entry.getKey().code().equals(county))
                .flatMap(entry -> entry.getValue().stream())
                .filter(s -> s.kind() != Kind.SPECIAL
                        && s.stages().contains(sent.seat().stage()))
                .findFirst()
                .orElseThrow();
        Life life =
                lives(chance).received(sent.story(), Objects.requireNonNull(sent.ends(Book.DROPOUT)), school.code());
        Seat seat =
                new Seat("", county, county, sent.seat().stage(), sent.seat().grade());
        return unnumbered(sent.child(), seat, life).numbered(sent.number());
    }

    private CaseLives lives(Random chance) {
        return new CaseLives(calendar, settings.schoolYear(), chance);
    }
}
