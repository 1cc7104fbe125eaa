package org.baoxue.sample.documents;

import java.util.LinkedHashMap;
import java.util.Map;
import org.baoxue.sample.SampleCase.Book;

/** What a city sampled in one county in a semester: never more than its ledgers hold, and nil returns to a third or more. */
record CountySample(
        String unit, String name, Schools schools, Pair dropouts, Pair returns, Pair homeTaught, int found, int open) {
    private static final double SCHOOLS = 0.2;
    private static final double NIL = 0.45;

    /** How many schools were sampled, and how many of them with nil returns all the semester, and how many of those were true. */
    record Schools(int all, int nil, int nilTrue) {}

    /** How many were sampled, and how many of them were as reported. */
    record Pair(int sampled, int truly) {
        int untrue() {
            return sampled - truly;
        }
    }

    /** The sample of one county. */
    static CountySample of(CountyFacts facts, Wording words) {
        int schools = Math.min(facts.schools(), Math.max(3, (int) Math.ceil(facts.schools() * SCHOOLS)));
        int nil = (int) Math.min(facts.nilSchools(), (long) Math.ceil(schools * NIL));
        int found = words.between(1, 9) == 1 && nil > 1 ? 1 : 0;
        Pair dropouts = pair(facts.onLedger(Book.DROPOUT), words);
        Pair returns = pair(facts.returns(), words);
        Pair home = pair(facts.registered("HOME", facts.lastMonth().atDay(10)), words);
        int open = found + dropouts.untrue() + returns.untrue() + home.untrue() + words.between(0, 2);
        return new CountySample(
                facts.area().code(),
                facts.area().name(),
                new Schools(schools, nil, nil - found),
                dropouts,
                returns,
                home,
                found,
                open);
    }

    private static Pair pair(long held, Wording words) {
        int sampled = (int) Math.min(held, 1 + held / 2);
        return new Pair(sampled, sampled > 1 && words.between(1, 8) == 1 ? sampled - 1 : sampled);
    }

    /** Whether fewer schools with nil returns were sampled than three in ten, there being no more in the county. */
    boolean lacksNil() {
        return schools.nil() * 10 < schools.all() * 3;
    }

    /** The element of the document's list. */
    Map<String, Object> element(String sentUpOn) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("unit", unit);
        json.put("schools_sampled", schools.all());
        json.put("nil_schools_sampled", schools.nil());
        json.put("nil_schools_true", schools.nilTrue());
        json.put("dropouts_sampled", dropouts.sampled());
        json.put("dropouts_true", dropouts.truly());
        json.put("returns_sampled", returns.sampled());
        json.put("returns_true", returns.truly());
        json.put("home_taught_sampled", homeTaught.sampled());
        json.put("home_taught_true", homeTaught.truly());
        json.put("unreported_found", found);
        json.put("to_rectify", open);
        json.put("sent_up_on", sentUpOn);
        return json;
    }
}
