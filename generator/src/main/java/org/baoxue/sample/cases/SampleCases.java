package org.baoxue.sample.cases;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.baoxue.sample.SampleCase;
import org.baoxue.sample.SampleCase.Book;
import org.baoxue.sample.SampleCase.Seat;
import org.baoxue.sample.SampleGround;
import org.baoxue.sample.SampleSchools.Kind;
import org.baoxue.sample.SampleSchools.School;
import org.baoxue.sample.SampleSizes;
import org.baoxue.sample.SampleUnits;
import org.baoxue.sample.SampleUnits.Area;
import org.baoxue.sample.SampleWorld.Stories;
import org.baoxue.sample.cases.CaseLives.Life;

/**
 * The cases of a year. What becomes of a case comes from a shuffled deck, so that even a small province has some of every kind;
 * where it happens leans to junior secondary schools and upper grades.
 */
public final class SampleCases {
    private static final List<String> DECK = deck(
            "RET*14",
            "LOST*2",
            "LOST:REFUSE",
            "LOST:MISSING",
            "BACK*4",
            "BACK:TRACK",
            "PAIR*2",
            "XFER*2",
            "SUSP",
            "HOME",
            "HAND:OUT",
            "HAND:IN*2",
            "DATAERR*3",
            "ENR*2",
            "CARRIED",
            "CARRIED:RET*2",
            "CARRIED:SUS",
            "RELAPSE",
            "RELAPSE:LOST",
            "OVERAGE",
            "ABROAD");
    private static final List<String> NEVER = List.of("RET", "DEFER", "", "EXEMPT", "HUKOU", "RET", "NOTDUE", "");
    /** So many counties to one in which no school has a case all year. */
    private static final int COUNTIES_TO_ONE_WITHOUT = 6;
    /** So many counties to one with a child lost between primary and junior school. */
    private static final int COUNTIES_TO_ONE_GAP = 3;

    private final SampleGround ground;
    private final Map<Area, List<School>> counties = new LinkedHashMap<>();
    private final List<String> deck = new ArrayList<>(DECK);
    private int reached;
    private int dealt;
    private int dealtNever;

    private SampleCases(SampleGround ground) {
        this.ground = ground;
        for (School school : ground.schools()) {
            counties.computeIfAbsent(school.area(), area -> new ArrayList<>()).add(school);
        }
        Collections.shuffle(deck, ground.chance("deck", SampleUnits.PROVINCE));
    }

    /**
     * The cases of the whole year, by number; a case that was handed over stands twice, once for each unit, and one that relapsed
     * has a line for each episode, the earlier first.
     *
     * @param stories what happens besides that which is dealt
     */
    public static List<SampleCase> of(SampleGround ground, Stories stories) {
        SampleCases cases = new SampleCases(ground);
        List<SampleCase> all = new ArrayList<>();
        cases.counties.forEach((area, own) -> all.addAll(cases.county(area, own, stories)));
        List<SampleCase> received = all.stream()
                .filter(c -> c.ending() != null
                        && c.ending().code().equals("HAND")
                        && !c.seat().home().isEmpty())
                .map(cases::received)
                .filter(stories::isFiled)
                .toList();
        all.addAll(received);
        all.sort(Comparator.comparing(SampleCase::number)
                .thenComparing(SampleCase::isReceived)
                .thenComparing(c -> c.story().found()));
        return all;
    }

    private List<SampleCase> county(Area area, List<School> schools, Stories stories) {
        Random chance = ground.chance("cases", area.code());
        List<String> others = counties.keySet().stream()
                .map(Area::code)
                .filter(code -> !code.equals(area.code()))
                .toList();
        CountyCases drafts = new CountyCases(ground, area, others, chance);
        int wanted = (int) Math.min(
                SampleSizes.CASES_CAP,
                SampleSizes.CASES_BASE + Math.round(schools.size() * SampleSizes.CASES_PER_SCHOOL));
        if (++reached % COUNTIES_TO_ONE_WITHOUT == 0) {
            wanted = 0;
        }
        for (int i = 0; i < wanted; i++) {
            drafts.deal(deck.get(dealt++ % deck.size()));
        }
        for (int i = chance.nextInt(3); i > 0; i--) {
            drafts.neverEnrolled(NEVER.get(dealtNever++ % NEVER.size()));
        }
        if (reached % COUNTIES_TO_ONE_GAP == 1) {
            drafts.gap();
        }
        List<SampleCase> all = new ArrayList<>(drafts.drafts());
        all.addAll(stories.cases(area, List.copyOf(all)));
        return numbered(area, all);
    }

    private static List<SampleCase> numbered(Area area, List<SampleCase> drafts) {
        List<SampleCase> sorted = new ArrayList<>(drafts);
        sorted.sort(Comparator.comparing((SampleCase c) -> c.story().found())
                .thenComparing(c -> c.child().idNo()));
        Map<Integer, Integer> serials = new LinkedHashMap<>();
        Map<String, String> numbers = new LinkedHashMap<>();
        List<SampleCase> cases = new ArrayList<>();
        for (SampleCase draft : sorted) {
            // A further episode keeps the number of the first.
            String number = numbers.get(draft.child().idNo());
            if (number == null) {
                int year = draft.story().found().getYear();
                int serial = serials.merge(year, 1, Integer::sum);
                number = area.code() + year + String.valueOf(10_000 + serial).substring(1);
                numbers.put(draft.child().idNo(), number);
            }
            cases.add(draft.numbered(number));
        }
        return cases;
    }

    private SampleCase received(SampleCase sent) {
        Random chance = ground.chance("received", sent.number());
        String county = sent.seat().home();
        School school = counties.entrySet().stream()
                .filter(entry -> entry.getKey().code().equals(county))
                .flatMap(entry -> entry.getValue().stream())
                .filter(s -> s.kind() != Kind.SPECIAL
                        && s.stages().contains(sent.seat().stage()))
                .findFirst()
                .orElseThrow();
        Life life = new CaseLives(ground.calendar(), ground.settings().schoolYear(), chance)
                .received(sent.story(), Objects.requireNonNull(sent.ends(Book.DROPOUT)), school.code());
        Seat seat =
                new Seat("", county, county, sent.seat().stage(), sent.seat().grade());
        return new SampleCase(sent.number(), sent.child(), seat, life.story(), life.ending());
    }

    private static List<String> deck(String... cards) {
        List<String> deck = new ArrayList<>();
        for (String card : cards) {
            String[] parts = card.split("\\*", -1);
            int copies = parts.length == 1 ? 1 : Integer.parseInt(parts[1]);
            deck.addAll(Collections.nCopies(copies, parts[0]));
        }
        return deck;
    }
}
