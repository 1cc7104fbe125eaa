package org.baoxue.sample.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.baoxue.sample.InventedPeople.Child;
import org.baoxue.sample.SampleCase;
import org.baoxue.sample.SampleCase.Seat;
import org.baoxue.sample.SampleGround;
import org.baoxue.sample.SampleSchools.Grade;
import org.baoxue.sample.SampleSchools.Kind;
import org.baoxue.sample.SampleSchools.School;
import org.baoxue.sample.SampleUnits.Area;
import org.baoxue.sample.cases.CaseLives.Life;
import org.jspecify.annotations.Nullable;

/** The cases of one county while they are dealt: each card finds its place in a grade of a school, and becomes a life. */
final class CountyCases {
    private static final int JUNIOR_WEIGHT = 6;
    private static final int LOWEST_GRADE = 3;
    private static final int FIRST_JUNIOR_GRADE = 7;
    private static final int LAST_GRADE = 9;
    private static final int FEWEST_PUPILS = 8;
    private static final int OVERAGE = 16;

    private final SampleGround ground;
    private final Area area;
    private final List<School> schools;
    private final List<String> others;
    private final Random chance;
    private final CaseLives lives;
    private final List<SampleCase> drafts = new ArrayList<>();

    /**
     * The cases of this county.
     *
     * @param others the codes of the other counties
     */
    CountyCases(SampleGround ground, Area area, List<String> others, Random chance) {
        this.ground = ground;
        this.area = area;
        this.schools = ground.schoolsOf(area);
        this.others = List.copyOf(others);
        this.chance = chance;
        this.lives = new CaseLives(ground.calendar(), ground.settings().schoolYear(), chance);
    }

    /** A grade of a school, where a case may be. */
    private record Place(School school, Grade grade) {
        private int weight() {
            return grade.stage().equals("JUN") ? JUNIOR_WEIGHT : 1;
        }

        private int number() {
            return Integer.parseInt(grade.grade());
        }
    }

    /** The cases without numbers. */
    List<SampleCase> drafts() {
        return drafts;
    }

    /** Deals one card; nothing happens in a county without a place for it. */
    void deal(String card) {
        boolean carried = card.equals("CARRIED") || card.equals("CARRIED:RET") || card.equals("PAIR");
        // A case carried from last year was a grade lower then, at this same school.
        Predicate<Place> fits = card.equals("OVERAGE")
                ? place -> place.number() == LAST_GRADE
                : place -> !carried || place.number() != FIRST_JUNIOR_GRADE;
        Place place = place(fits);
        if (place == null) {
            return;
        }
        switch (card) {
            case "LOST" -> add(place, lives.lost(""));
            case "LOST:REFUSE", "LOST:MISSING" -> add(place, lives.lost(card.substring("LOST:".length())));
            case "BACK" -> add(place, lives.recovered("RET", false));
            case "BACK:TRACK" -> add(place, lives.recovered("RET", true));
            case "PAIR" -> {
                add(place, lives.carried(false, "MISSING"));
                add(place, lives.recovered("RET", true));
            }
            case "HAND:OUT" -> add(place, "", lives.recovered("HAND", false));
            case "HAND:IN" -> {
                // In a province of one county it goes to another province.
                String home = others.isEmpty() ? "" : others.get(chance.nextInt(others.size()));
                add(place, home, lives.recovered("HAND", false));
            }
            case "DATAERR", "ENR" -> add(place, lives.neverOut(card));
            case "CARRIED" -> add(place, lives.carried(false, "REFUSE"));
            case "CARRIED:RET" -> add(place, lives.carried(true, ""));
            case "CARRIED:SUS" -> add(place, lives.carriedSuspect());
            case "RELAPSE", "RELAPSE:LOST" -> relapse(place, lives.relapsed(card.endsWith("LOST")));
            case "OVERAGE" -> outgrown(place);
            case "ABROAD" -> add(place, lives.abroad());
            case "XFER" -> add(place, transfer(place));
            default -> add(place, lives.suspected(card, ""));
        }
    }

    /** A child that never entered school, kept by the county; closed with this code, or open if it is empty. */
    void neverEnrolled(String code) {
        Life life =
                lives.neverEnrolled(code, code.equals("RET") ? schools.get(0).code() : "");
        int grade = code.equals("NOTDUE") ? 0 : 1;
        Child child = ground.people().child(chance, area.code(), grade);
        drafts.add(unnumbered(child, new Seat("", area.code(), area.code(), "PRI", ""), life));
    }

    /** A child lost between primary and junior school, kept by the county until it comes to one. */
    void gap() {
        schools.stream()
                .filter(school -> school.kind() == Kind.JUNIOR)
                .findFirst()
                .ifPresent(school -> {
                    Child child = ground.people().child(chance, area.code(), FIRST_JUNIOR_GRADE);
                    Seat seat = new Seat("", area.code(), area.code(), "JUN", String.valueOf(FIRST_JUNIOR_GRADE));
                    drafts.add(unnumbered(child, seat, lives.gap(school.code())));
                });
    }

    private void add(Place place, Life life) {
        add(place, area.code(), life);
    }

    private SampleCase add(Place place, String home, Life life) {
        String born = home.isEmpty() ? area.code() : home;
        Child child = ground.people().child(chance, born, place.number());
        SampleCase draft = unnumbered(child, seat(place, home), life);
        drafts.add(draft);
        return draft;
    }

    private void relapse(Place place, List<Life> episodes) {
        SampleCase first = add(place, area.code(), episodes.get(0));
        drafts.add(unnumbered(first.child(), first.seat(), episodes.get(1)));
    }

    /** A child of sixteen was born before the nine cohorts of the year; it is on the ledger from the time before. */
    private void outgrown(Place place) {
        LocalDate birthday = LocalDate.of(ground.settings().schoolYear() - OVERAGE, 9, 3 + chance.nextInt(15));
        Child child = ground.people().born(chance, area.code(), birthday);
        drafts.add(unnumbered(child, seat(place, area.code()), lives.outgrown(birthday)));
    }

    private Life transfer(Place from) {
        Place to = place(p -> !p.school().equals(from.school())
                && p.grade().grade().equals(from.grade().grade()));
        return to == null
                ? lives.suspected("RET", "")
                : lives.suspected("XFER", to.school().code());
    }

    private Seat seat(Place place, String home) {
        return new Seat(
                place.school().code(),
                area.code(),
                home,
                place.grade().stage(),
                place.grade().grade());
    }

    private @Nullable Place place(Predicate<Place> fits) {
        List<Place> places = schools.stream()
                .filter(school -> school.kind() != Kind.POINT && school.kind() != Kind.SPECIAL)
                .flatMap(school -> school.grades().stream().map(grade -> new Place(school, grade)))
                .filter(place -> place.number() >= LOWEST_GRADE)
                .filter(place -> place.grade().pupils() >= FEWEST_PUPILS)
                .filter(fits)
                .toList();
        if (places.isEmpty()) {
            return null;
        }
        int ticket = chance.nextInt(places.stream().mapToInt(Place::weight).sum());
        for (Place place : places) {
            ticket -= place.weight();
            if (ticket < 0) {
                return place;
            }
        }
        throw new IllegalStateException("the weights of the places do not add up");
    }

    private static SampleCase unnumbered(Child child, Seat seat, Life life) {
        return new SampleCase("", child, seat, life.story(), life.ending());
    }
}
