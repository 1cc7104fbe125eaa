package org.baoxue.sample.forms.county;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.baoxue.model.Period;
import org.baoxue.sample.InventedPeople;
import org.baoxue.sample.SampleCase;
import org.baoxue.sample.SampleCase.Book;
import org.baoxue.sample.SampleSchools.School;
import org.baoxue.sample.SampleUnits.Area;
import org.baoxue.sample.SampleWorld;
import org.baoxue.sample.forms.CaseFlows;

/**
 * A county's review of one quarter: a row for each school, stage and ledger. What the school reported is cut from the same cases as its
 * ledgers and declarations; here and there the county strikes a case, adds one that was missed, or rejudges one. A county errs one way
 * in a quarter, so that its differences do not cancel out. It adds none at a school that reports nothing: such a school is a story.
 */
final class ReviewRows {
    private static final String[] PARTNERS = {
        "POLICE;TOWN", "CIVIL;TOWN", "POLICE;CIVIL;DISABLED", "TOWN;POVERTY", "JUSTICE;TOWN"
    };
    private static final double STRIKES = 0.12;
    private static final double ADDS = 0.12;
    private static final int FIRST_DAY = 8;
    private static final int DAYS = 8;

    private final SampleWorld world;
    private final Area area;
    private final Period quarter;
    private final Random chance;
    private final String[] reviewers;
    private final boolean adds;

    /** The review of one county and quarter. */
    ReviewRows(SampleWorld world, Area area, Period quarter) {
        this.world = world;
        this.area = area;
        this.quarter = quarter;
        this.chance = world.ground().chance("review" + quarter, area.code());
        this.reviewers = new String[] {
            InventedPeople.staff(chance, "督导员"),
            InventedPeople.staff(chance, "控辍专干"),
            InventedPeople.staff(chance, "责任督学")
        };
        this.adds = chance.nextInt(3) == 0;
    }

    /**
     * The reviews of one county, quarter by quarter. Where chance finds no difference in any of them, the last one that has a case strikes
     * one: reviews that never change anything are asked about, and no story tells of them.
     */
    static SortedMap<Period, List<Map<String, String>>> ofYear(SampleWorld world, Area area) {
        SortedMap<Period, List<Map<String, String>>> year = new TreeMap<>();
        for (Period quarter : world.ground().due("review", Period.Kind.QUARTER)) {
            year.put(quarter, new ReviewRows(world, area, quarter).rows());
        }
        List<Map<String, String>> rows =
                year.values().stream().flatMap(List::stream).toList();
        if (rows.stream().allMatch(row -> isZero(row, "absolute_difference"))) {
            rows.stream()
                    .filter(row -> !isZero(row, "reported"))
                    .reduce((first, last) -> last)
                    .ifPresent(ReviewRows::strike);
        }
        return year;
    }

    /** All rows, school by school. */
    List<Map<String, String>> rows() {
        List<School> schools = world.schoolsOf(area);
        List<Map<String, String>> rows = new ArrayList<>();
        for (int i = 0; i < schools.size(); i++) {
            School school = schools.get(i);
            LocalDate on = day(i, schools.size());
            String reviewer = reviewers[i % reviewers.length];
            String partners = PARTNERS[chance.nextInt(PARTNERS.length)];
            for (String stage : school.stages()) {
                for (Book book : Book.values()) {
                    Map<String, String> row = row(school, stage, book);
                    row.put("departments", "EDU;" + partners);
                    row.put("reviewed_on", on.toString());
                    row.put("reviewed_by", reviewer);
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    /** What the school reported: the stock at the quarter's end and what was closed in its months from September on. */
    private int reported(School school, String stage, Book book) {
        List<SampleCase> cases = world.casesOf(school.code()).stream()
                .filter(item -> item.seat().stage().equals(stage))
                .toList();
        List<YearMonth> months = world.ground().settings().monthList().stream()
                .filter(quarter.months()::contains)
                .toList();
        long sum = 0;
        for (YearMonth month : months) {
            sum += CaseFlows.of(cases, book, month).closed();
        }
        return (int)
                (sum + CaseFlows.of(cases, book, months.get(months.size() - 1)).closing());
    }

    private Map<String, String> row(School school, String stage, Book book) {
        int reported = reported(school, stage, book);
        double luck = chance.nextDouble();
        int struck = !adds && reported > 0 && luck < STRIKES ? 1 : 0;
        int added = adds && reported > 0 && luck < ADDS && book == Book.SUSPECTED && stage.equals("JUN") ? 1 : 0;
        int rejudged = struck + added > 0 && reported > struck ? 1 : 0;
        Map<String, String> row = new LinkedHashMap<>();
        row.put("school_code", school.code());
        row.put("stage", stage);
        row.put("ledger", book.name());
        put(row, "reported", reported);
        put(row, "struck", struck);
        put(row, "added", added);
        put(row, "rejudged", rejudged);
        put(row, "verified", reported - struck + added);
        put(row, "net_difference", added - struck);
        put(row, "absolute_difference", struck + added + rejudged);
        row.put("reason", reason(struck, added, rejudged));
        row.put("method", reported > 0 ? "SCHOOL;HOME" : chance.nextInt(4) == 0 ? "SCHOOL;MATCH" : "SCHOOL");
        put(row, "on_site", Math.min(school.pupils(), 15 + reported + chance.nextInt(30)));
        return row;
    }

    private static boolean isZero(Map<String, String> row, String column) {
        return "0".equals(row.get(column));
    }

    private static void strike(Map<String, String> row) {
        int reported = Integer.parseInt(row.getOrDefault("reported", "0"));
        put(row, "struck", 1);
        put(row, "verified", reported - 1);
        put(row, "net_difference", -1);
        put(row, "absolute_difference", 1);
        row.put("reason", reason(1, 0, 0));
    }

    private static String reason(int struck, int added, int rejudged) {
        List<String> reasons = new ArrayList<>();
        if (struck > 0) {
            reasons.add("1人已在外县就读，学校未及时销号");
        }
        if (added > 0) {
            reasons.add("1人连续缺勤按病假登记，入户核实无病假证明");
        }
        if (rejudged > 0) {
            reasons.add("1人原因由其他改为学习困难或厌学");
        }
        return String.join("；", reasons);
    }

    /** A weekday in the first days after the quarter; schools are spread over about two weeks. */
    private LocalDate day(int index, int schools) {
        LocalDate first = quarter.to().plusMonths(1).atDay(FIRST_DAY);
        LocalDate day = first.plusDays((long) index * DAYS / schools);
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.plusDays(2);
            case SUNDAY -> day.plusDays(1);
            default -> day;
        };
    }

    private static void put(Map<String, String> row, String column, int value) {
        row.put(column, String.valueOf(value));
    }
}
