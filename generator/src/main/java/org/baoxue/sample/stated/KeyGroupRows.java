package org.baoxue.sample.stated;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.baoxue.sample.InventedPeople;
import org.baoxue.sample.SampleCase;
import org.baoxue.sample.SampleCase.Book;
import org.baoxue.sample.SampleSchools.Grade;
import org.baoxue.sample.SampleUnits.Area;
import org.baoxue.sample.SampleWorld;

/**
 * What a county states of its key groups: cases are those of its ledgers at the month's end, pupils taught at home those of its registers,
 * the rest is a share of the roll.
 */
final class KeyGroupRows {
    private static final Map<String, Double> SHARES = shares();
    private static final String DISABLED = "DISABLED";
    private static final String LEFT = "LEFT_BEHIND";
    private static final String HARDSHIP = "HARDSHIP";
    private static final List<String> PARTS =
            List.of("at_school", "home_taught", "suspended", "deferred", "suspected", "dropped", "other");
    /** So many counties to one in which a child has not been found. */
    private static final int COUNTIES_TO_ONE_OTHER = 4;

    private static final double OVERLAP = 0.3;

    private final SampleWorld world;
    private final Area area;
    private final int index;
    private final LocalDate filled;
    private final LocalDate on;
    private final Random chance;

    /** The statement that a county fills in on a day. */
    KeyGroupRows(SampleWorld world, Area area, int index, LocalDate filled) {
        this.world = world;
        this.area = area;
        this.index = index;
        this.filled = filled;
        this.on = YearMonth.from(filled).minusMonths(1).atEndOfMonth();
        this.chance = world.ground().chance("keygroup" + YearMonth.from(filled), area.code());
    }

    private static Map<String, Double> shares() {
        Map<String, Double> shares = new LinkedHashMap<>();
        shares.put("ORPHAN", 0.001);
        shares.put("UNSUPPORTED", 0.0015);
        shares.put(DISABLED, 0.006);
        shares.put(LEFT, 0.08);
        shares.put(HARDSHIP, 0.015);
        shares.put("MIGRANT", 0.05);
        return shares;
    }

    /** A row for each group and stage, the totals, and minors involved in cases. */
    List<Map<String, String>> rows() {
        String clerk = InventedPeople.staff(chance, "科员");
        List<Map<String, String>> rows = new ArrayList<>();
        for (String stage : List.of("PRI", "JUN")) {
            addStage(stage, rows);
        }
        Map<String, String> involved = new LinkedHashMap<>();
        involved.put("group", "INVOLVED");
        involved.put("base", String.valueOf(1 + index % 4));
        involved.put("data_from", index % 2 == 0 ? "JUSTICE" : "POLLAW;JUSTICE");
        rows.add(involved);
        rows.forEach(row -> {
            row.put("filled_by", clerk);
            row.put("filled_on", filled.toString());
        });
        return rows;
    }

    private void addStage(String stage, List<Map<String, String>> rows) {
        int pupils = world.schoolsOf(area).stream()
                .flatMap(school -> school.grades().stream())
                .filter(grade -> grade.stage().equals(stage))
                .mapToInt(Grade::pupils)
                .sum();
        Map<String, Integer> total = new LinkedHashMap<>();
        int unhelped = 0;
        int overlap = 0;
        for (Map.Entry<String, Double> share : SHARES.entrySet()) {
            String group = share.getKey();
            Map<String, Integer> parts = parts(group, stage, (int) Math.round(pupils * share.getValue()));
            int base = parts.values().stream().mapToInt(Integer::intValue).sum();
            int without = group.equals(LEFT) && base > 20 ? chance.nextInt(4) : 0;
            overlap += group.equals(HARDSHIP) ? (int) (parts.getOrDefault("at_school", 0) * OVERLAP) : 0;
            unhelped += without;
            parts.forEach((part, n) -> total.merge(part, n, Integer::sum));
            rows.add(row(group, stage, parts, base - without));
        }
        total.merge("at_school", -overlap, Integer::sum);
        total.put("suspected", open(Book.SUSPECTED, "", stage));
        total.put("dropped", open(Book.DROPOUT, "", stage));
        int base = total.values().stream().mapToInt(Integer::intValue).sum();
        rows.add(row("TOTAL", stage, total, base - unhelped));
    }

    private Map<String, Integer> parts(String group, String stage, int atSchool) {
        Map<String, Integer> parts = new LinkedHashMap<>();
        PARTS.forEach(part -> parts.put(part, 0));
        parts.put("at_school", atSchool);
        parts.put("home_taught", group.equals(DISABLED) ? taughtAtHome(stage) : 0);
        parts.put("suspected", open(Book.SUSPECTED, group, stage));
        parts.put("dropped", open(Book.DROPOUT, group, stage));
        boolean lost = group.equals(LEFT) && stage.equals("JUN") && index % COUNTIES_TO_ONE_OTHER == 0;
        parts.put("other", lost ? 1 : 0);
        return parts;
    }

    private int taughtAtHome(String stage) {
        return (int) world.schoolsOf(area).stream()
                .flatMap(school -> world.registrationsOf(school.code()).stream())
                .filter(entry -> entry.is("HOME")
                        && entry.isRunningOn(on)
                        && entry.seat().stage().equals(stage))
                .count();
    }

    /** How many children of a group, or of any, stand on the ledger. */
    private int open(Book book, String group, String stage) {
        Set<String> children = new HashSet<>();
        for (SampleCase item : world.casesIn(area)) {
            String groups = item.story().why().groups();
            boolean of = group.isEmpty()
                    ? !groups.isEmpty()
                    : List.of(groups.split(";", -1)).contains(group);
            if (of && item.seat().stage().equals(stage) && item.isOpenOn(book, on)) {
                children.add(item.number());
            }
        }
        return children.size();
    }

    private static Map<String, String> row(String group, String stage, Map<String, Integer> parts, int helped) {
        int base = parts.values().stream().mapToInt(Integer::intValue).sum();
        int other = parts.getOrDefault("other", 0);
        Map<String, String> row = new LinkedHashMap<>();
        row.put("group", group);
        row.put("stage", stage);
        row.put("base", String.valueOf(base));
        row.put(
                "data_from",
                group.equals(DISABLED) ? "CIVIL;DISABLED;EDU" : group.equals("MIGRANT") ? "EDU;POLICE" : "CIVIL;EDU");
        row.put("surveyed", String.valueOf(base - other));
        parts.forEach((part, n) -> row.put(part, String.valueOf(n)));
        row.put("other_note", other > 0 ? other + "人随家人外出，尚未联系上" : "");
        row.put("helped", String.valueOf(helped));
        return row;
    }
}
