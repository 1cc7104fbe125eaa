package org.baoxue.sample;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.baoxue.sample.SampleSizes.Quantiles;
import org.baoxue.sample.SampleUnits.Area;

/**
 * The schools of the invented province with their September rolls: kinds by share, sizes by the quantiles of {@link SampleSizes},
 * each 教学点 with the 中心校 that files for it.
 */
public final class SampleSchools {
    private static final List<String> PRIMARY_GRADES = List.of("1", "2", "3", "4", "5", "6");
    private static final List<String> JUNIOR_GRADES = List.of("7", "8", "9");
    private static final List<String> FIVE_YEAR_GRADES = List.of("1", "2", "3", "4", "5");
    private static final List<String> FOUR_YEAR_GRADES = List.of("6", "7", "8", "9");
    private static final List<String> POINT_GRADES = List.of("1", "2", "3");
    private static final int MULTIGRADE_BELOW = 24;
    private static final int POINTS_PER_CENTRE = 2;

    private final SampleSettings settings;
    private final List<School> schools = new ArrayList<>();
    private final Map<String, Integer> serials = new LinkedHashMap<>();
    private final Map<String, Double> owed = new LinkedHashMap<>();

    /** What a school is, in the order in which a county's schools are listed. */
    public enum Kind {
        PRIMARY("21", "小学", "Primary School"),
        JUNIOR("31", "初级中学", "Junior Secondary School"),
        NINE_YEAR("31", "九年一贯制学校", "Nine-Year School"),
        SPECIAL("51", "特殊教育学校", "Special Education School"),
        POINT("21", "教学点", "Teaching Point");

        private final String category;
        private final String ending;
        private final String english;

        Kind(String category, String ending, String english) {
            this.category = category;
            this.ending = ending;
            this.english = english;
        }
    }

    /** The September roll of one grade; the grade is {@code MIXED} for a multigrade class. */
    public record Grade(String stage, String grade, int pupils) {}

    /**
     * A school.
     *
     * @param filedBy the school that files for it; empty if it files itself
     */
    public record School(
            String code, String name, String nameEn, Kind kind, Area area, String filedBy, List<Grade> grades) {
        /** The September roll. */
        public int pupils() {
            return grades.stream().mapToInt(Grade::pupils).sum();
        }

        /** Its system, a code of {@code school_system}: five and four years in the county directly under the province. */
        public String system() {
            return SampleUnits.isFiveFour(area) ? "54" : "63";
        }

        /** Its stages in order. */
        public List<String> stages() {
            return grades.stream().map(Grade::stage).distinct().toList();
        }
    }

    private SampleSchools(SampleSettings settings) {
        this.settings = settings;
    }

    /** The schools in the order of their counties. */
    public static List<School> of(SampleSettings settings, SampleUnits units) {
        SampleSchools plan = new SampleSchools(settings);
        List<Area> areas = units.withSchools();
        int[] numbers = plan.schoolsOf(areas.size());
        for (int i = 0; i < numbers.length; i++) {
            plan.addCounty(areas.get(i), numbers[i]);
        }
        return plan.withPupils();
    }

    /** The rows of the form {@code schools}, by code. */
    public static List<Map<String, String>> rows(List<School> schools) {
        List<Map<String, String>> rows = new ArrayList<>();
        List<School> sorted = new ArrayList<>(schools);
        sorted.sort(Comparator.comparing(School::code));
        for (School school : sorted) {
            for (String stage : school.stages()) {
                Map<String, String> row = new LinkedHashMap<>();
                row.put("school_code", school.code());
                row.put("stage", stage);
                row.put("name", school.name());
                row.put("name_en", school.nameEn());
                row.put("area_code", school.area().code());
                row.put("school_type", school.kind().name());
                row.put("system", school.system());
                row.put("filing", school.filedBy().isEmpty() ? "SELF" : "PROXY");
                row.put("filed_by", school.filedBy());
                rows.add(row);
            }
        }
        return rows;
    }

    private int[] schoolsOf(int counties) {
        double[] natural = IntStream.range(0, counties)
                .mapToDouble(i -> SampleSizes.COUNTY_SCHOOLS.member(i, counties))
                .toArray();
        int[] numbers = SampleSizes.share(natural, settings.schools(), 2);
        List<Integer> order = new ArrayList<>(IntStream.of(numbers).boxed().toList());
        Collections.shuffle(order, settings.chance("counties", SampleUnits.PROVINCE));
        return order.stream().mapToInt(Integer::intValue).toArray();
    }

    private void addCounty(Area area, int number) {
        int junior = Math.max(1, due(Kind.JUNIOR, number * SampleSizes.JUNIOR_SHARE));
        int nine = Math.min(due(Kind.NINE_YEAR, number * SampleSizes.NINE_YEAR_SHARE), number - junior - 1);
        int special = Math.min(due(Kind.SPECIAL, number * SampleSizes.SPECIAL_SHARE), number - junior - nine - 1);
        int rest = number - junior - nine - special;
        int points = Math.min(due(Kind.POINT, number * SampleSizes.POINT_SHARE), rest * 2 / 3);
        List<String> centres = new ArrayList<>();
        for (int i = 1; i <= rest - points; i++) {
            boolean isCentre = i <= (points + POINTS_PER_CENTRE - 1) / POINTS_PER_CENTRE;
            centres.add(add(Kind.PRIMARY, area, i, isCentre, ""));
        }
        IntStream.rangeClosed(1, junior).forEach(i -> add(Kind.JUNIOR, area, i, false, ""));
        IntStream.rangeClosed(1, nine).forEach(i -> add(Kind.NINE_YEAR, area, i, false, ""));
        IntStream.rangeClosed(1, special).forEach(i -> add(Kind.SPECIAL, area, i, false, ""));
        IntStream.rangeClosed(1, points)
                .forEach(i -> add(Kind.POINT, area, i, false, centres.get((i - 1) / POINTS_PER_CENTRE)));
    }

    /** How many of a kind a county gets, what is left of a fraction going to the next county. */
    private int due(Kind kind, double exact) {
        double sum = owed.getOrDefault(kind.name(), 0.0) + exact;
        int whole = (int) Math.max(0, Math.round(sum));
        owed.put(kind.name(), sum - whole);
        return whole;
    }

    /** Adds a school and returns its code. */
    private String add(Kind kind, Area area, int number, boolean isCentre, String filedBy) {
        int serial = serials.merge(kind.category, 1, Integer::sum);
        String code = kind.category + "99" + String.valueOf(1_000_000 + serial).substring(1);
        String name = area.name() + "第" + SampleUnits.numeral(number) + (isCentre ? "中心" : "") + kind.ending;
        String nameEn = area.nameEn() + (isCentre ? " Central " : " ") + kind.english + " No. " + number;
        schools.add(new School(code, name, nameEn, kind, area, filedBy, List.of()));
        return code;
    }

    private List<School> withPupils() {
        double[] natural = new double[schools.size()];
        sizes(Kind.PRIMARY, SampleSizes.PRIMARY_PUPILS, natural);
        sizes(Kind.JUNIOR, SampleSizes.JUNIOR_PUPILS, natural);
        sizes(Kind.NINE_YEAR, SampleSizes.PRIMARY_PUPILS, natural);
        sizes(Kind.SPECIAL, SampleSizes.SPECIAL_PUPILS, natural);
        sizes(Kind.POINT, SampleSizes.POINT_PUPILS, natural);
        int[] pupils = settings.children() == 0
                ? IntStream.range(0, natural.length)
                        .map(i -> (int) Math.round(natural[i]))
                        .toArray()
                : SampleSizes.share(natural, settings.children(), 1);
        tinyPoint(pupils);
        return IntStream.range(0, pupils.length)
                .mapToObj(i -> withPupils(schools.get(i), pupils[i]))
                .toList();
    }

    /** One 教学点 has exactly four pupils: that whose size is next to it; its 中心校 has the others. */
    private void tinyPoint(int[] pupils) {
        IntStream.range(0, pupils.length)
                .filter(i -> schools.get(i).kind() == Kind.POINT)
                .boxed()
                .min(Comparator.comparingInt(i -> Math.abs(pupils[i] - SampleSizes.TINY_POINT)))
                .ifPresent(point -> IntStream.range(0, pupils.length)
                        .filter(i ->
                                schools.get(i).code().equals(schools.get(point).filedBy()))
                        .filter(centre -> pupils[centre] + pupils[point] > SampleSizes.TINY_POINT)
                        .forEach(centre -> {
                            pupils[centre] += pupils[point] - SampleSizes.TINY_POINT;
                            pupils[point] = SampleSizes.TINY_POINT;
                        }));
    }

    private void sizes(Kind kind, Quantiles quantiles, double[] natural) {
        List<Integer> members = IntStream.range(0, schools.size())
                .filter(i -> schools.get(i).kind() == kind)
                .boxed()
                .toList();
        List<Integer> ranks =
                new ArrayList<>(IntStream.range(0, members.size()).boxed().toList());
        Collections.shuffle(ranks, settings.chance("sizes", kind.name()));
        for (int i = 0; i < ranks.size(); i++) {
            double size = quantiles.member(ranks.get(i), ranks.size());
            if (kind == Kind.NINE_YEAR) {
                double junior = SampleSizes.JUNIOR_PUPILS.member(ranks.get(i), ranks.size());
                size = (size + junior) * SampleSizes.NINE_YEAR_PART;
            }
            natural[members.get(i)] = size;
        }
    }

    private School withPupils(School school, int pupils) {
        Random chance = settings.chance("grades", school.code());
        List<Grade> grades = new ArrayList<>();
        boolean five = school.system().equals("54");
        List<String> primary = five ? FIVE_YEAR_GRADES : PRIMARY_GRADES;
        List<String> secondary = five ? FOUR_YEAR_GRADES : JUNIOR_GRADES;
        switch (school.kind()) {
            case PRIMARY -> split(pupils, "PRI", primary, chance, grades);
            case JUNIOR -> split(pupils, "JUN", secondary, chance, grades);
            case POINT ->
                split(pupils, "PRI", pupils < MULTIGRADE_BELOW ? List.of("MIXED") : POINT_GRADES, chance, grades);
            case NINE_YEAR, SPECIAL -> {
                int junior = pupils * 3 / 7;
                split(pupils - junior, "PRI", primary, chance, grades);
                split(junior, "JUN", secondary, chance, grades);
            }
        }
        return new School(
                school.code(), school.name(), school.nameEn(), school.kind(), school.area(), school.filedBy(), grades);
    }

    private static void split(int pupils, String stage, List<String> names, Random chance, List<Grade> into) {
        double[] weights = names.stream()
                .mapToDouble(name -> 0.88 + 0.24 * chance.nextDouble())
                .toArray();
        int[] parts = SampleSizes.share(weights, pupils, 0);
        for (int i = 0; i < parts.length; i++) {
            into.add(new Grade(stage, names.get(i), parts[i]));
        }
    }
}
