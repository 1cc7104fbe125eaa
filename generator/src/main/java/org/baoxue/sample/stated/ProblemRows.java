package org.baoxue.sample.stated;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baoxue.model.Period;
import org.baoxue.sample.SampleSchools.School;
import org.baoxue.sample.SampleUnits.Area;
import org.baoxue.sample.SampleWorld;
import org.jspecify.annotations.Nullable;

/**
 * The problems of one county or city: those found in autumn are mostly put right before winter, one in spring; one county has a problem
 * whose deadline passes. Every eighth county has none.
 */
final class ProblemRows {
    /** What a city has for a number among counties. */
    static final int NO_COUNTY = -1;

    private static final int NONE = 5;
    private static final int OVERDUE = 0;
    private static final int EVERY = 8;

    private final SampleWorld world;
    private final Area area;
    private final List<Problem> problems = new ArrayList<>();

    /** A problem with its whole course. */
    private record Problem(
            String number,
            String source,
            LocalDate found,
            String words,
            String who,
            LocalDate deadline,
            @Nullable LocalDate closed) {}

    ProblemRows(SampleWorld world, Area area, int index) {
        this.world = world;
        this.area = area;
        if (index == NO_COUNTY) {
            city();
        } else if (index % EVERY != NONE) {
            county(index);
        }
    }

    private void city() {
        add("SURVEY", day(1, 9), "各县零报告学校抽查记录不全", area.name() + "教育局", day(3, 31), day(3, 20));
        add("SURVEY", day(1, 9), "个别县劝返记录没有写明下一步", area.name() + "教育局", day(4, 30), day(4, 25));
        add(
                "SURVEY",
                day(6, 20),
                "复核抽到的送教学生佐证材料不全",
                area.name() + "教育局",
                day(9, 30).plusYears(1),
                null);
    }

    private void county(int index) {
        List<School> schools = world.schoolsOf(area);
        School first = schools.get(0);
        School last = schools.get(schools.size() - 1);
        add("REVIEW", day(10, 12), first.name() + "第三季度缺勤登记与考勤汇总不一致", first.name(), day(11, 15), day(11, 8));
        boolean overdue = index % EVERY == OVERDUE;
        add("VISIT", day(10, 9), last.name() + "两户没有入户核实", last.name(), day(12, 20), overdue ? null : day(12, 12));
        add("REVIEW", day(1, 12), first.name() + "劝返记录晚于返校日期", first.name(), day(3, 15), day(3, 10));
        if (index % 2 == 0) {
            add("INSPECT", day(5, 14), last.name() + "控辍保学台账没有按月核对", last.name(), day(8, 31), null);
        }
    }

    private LocalDate day(int month, int day) {
        return world.ground().date(month, day);
    }

    private void add(
            String source, LocalDate found, String words, String who, LocalDate deadline, @Nullable LocalDate closed) {
        String number = "ZG-" + area.code() + "-0" + (problems.size() + 1);
        problems.add(new Problem(number, source, found, words, who, deadline, closed));
    }

    /** The problems that are open in a semester, or closed in it. */
    List<Map<String, String>> rows(Period semester) {
        LocalDate last = world.ground().calendar().due("rectify", semester).minusDays(3);
        List<Map<String, String>> rows = new ArrayList<>();
        for (Problem problem : problems) {
            boolean found = !problem.found().isAfter(semester.lastDay())
                    && !problem.found().isAfter(last);
            boolean open = problem.closed() == null || !problem.closed().isBefore(semester.firstDay());
            if (found && open) {
                rows.add(row(problem, last));
            }
        }
        return rows;
    }

    private static Map<String, String> row(Problem problem, LocalDate last) {
        LocalDate closed = problem.closed();
        boolean done = closed != null && !closed.isAfter(last);
        Map<String, String> row = new LinkedHashMap<>();
        row.put("problem_no", problem.number());
        row.put("source", problem.source());
        row.put("found_on", problem.found().toString());
        row.put("problem", problem.words());
        row.put("responsible_unit", problem.who());
        row.put("deadline", problem.deadline().toString());
        row.put("progress", done ? "已核对补正，县级复查属实" : "正在核对，责任人已明确");
        row.put("evidence_no", done ? problem.number() + "-1" : "");
        row.put("closed_on", done ? String.valueOf(closed) : "");
        return row;
    }
}
