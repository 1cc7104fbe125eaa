package org.baoxue.sample.stories.counties;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.baoxue.model.Period;
import org.baoxue.sample.Desk;
import org.baoxue.sample.Desk.Version;
import org.baoxue.sample.SampleFiles.Filing;
import org.baoxue.sample.SampleSchools.Kind;
import org.baoxue.sample.SampleSchools.School;
import org.baoxue.sample.SampleWorld;
import org.baoxue.sample.stories.Part;
import org.baoxue.sample.stories.Plot;
import org.baoxue.sample.stories.Rows;

/**
 * A village school merged into another one between the semesters: it closes on the last of January, its pupils stand on the other's roll in
 * February as moved in, and nobody expects anything of it from then on.
 */
public final class MergedSchool implements Plot {
    @Override
    public String tale() {
        return "merged-school";
    }

    @Override
    public Desk.Editor editor(SampleWorld world) {
        List<School> primary = Part.MERGING.of(world.ground()).stream()
                .flatMap(area -> world.schoolsOf(area).stream())
                .filter(school -> school.kind() == Kind.PRIMARY)
                .toList();
        // The school that takes the pupils in comes later in the register: its months are written when the other's are
        // known.
        for (int i = 0; i + 1 < primary.size(); i++) {
            if (isQuiet(world, primary.get(i))) {
                return new Merger(world, primary.get(i), primary.get(i + 1))::edit;
            }
        }
        return Desk.Editor.NONE;
    }

    /** No case, no registration, no pupil moving in by a transfer, and no 教学点 to file for. */
    private static boolean isQuiet(SampleWorld world, School school) {
        return world.casesOf(school.code()).isEmpty()
                && world.registrationsOf(school.code()).isEmpty()
                && world.arrivingAt(school).isEmpty()
                && world.filedBy(school).size() == 1;
    }

    /** The two schools, and what every file says of them. */
    private static final class Merger {
        private static final int CLASS = 45;
        private static final List<String> ADDED = List.of(
                "first_year_roll", "moved_in", "moved_in_county", "moved_out", "moved_out_county", "died", "graduates");

        private final School from;
        private final School into;
        private final LocalDate closed;
        private final Map<String, Integer> rolls = new HashMap<>();

        Merger(SampleWorld world, School from, School into) {
            this.from = from;
            this.into = into;
            this.closed = world.ground().date(1, 31);
        }

        List<Version> edit(Filing filing, List<Version> versions) {
            if (versions.isEmpty() || filing.form().equals("eligible")) {
                return versions;
            }
            boolean after = isAfter(filing.period());
            if (filing.unit().equals(from.code()) && after) {
                return List.of();
            }
            List<Map<String, String>> rows = versions.get(versions.size() - 1).rows();
            switch (filing.form()) {
                case "schools" ->
                    rows.stream().filter(row -> is(row, from)).forEach(row -> row.put("closed_on", closed.toString()));
                case "attendance" -> attendance(filing, rows, after);
                case "visit", "review", "cohort" -> {
                    return after
                            ? List.of(new Version(
                                    joined(filing, rows), versions.get(0).arrives()))
                            : versions;
                }
                default -> {}
            }
            return versions;
        }

        /** Whether a period ends when the school is closed; one that it lived to see the end of does not. */
        private boolean isAfter(String period) {
            Period named = Period.parse(period);
            return named != null && named.lastDay().isAfter(closed);
        }

        private void attendance(Filing filing, List<Map<String, String>> rows, boolean after) {
            if (filing.unit().equals(from.code())) {
                rows.forEach(row -> rolls.put(grade(row), Rows.number(row, "enrolled")));
            } else if (filing.unit().equals(into.code()) && after) {
                boolean first = YearMonth.parse(filing.period()).minusMonths(1).equals(YearMonth.from(closed));
                rows.stream()
                        .filter(row -> row.getOrDefault("school_code", "").isEmpty() || is(row, into))
                        .forEach(row -> take(row, rolls.getOrDefault(grade(row), 0), first));
            }
        }

        private static void take(Map<String, String> row, int pupils, boolean first) {
            int days = pupils * Rows.number(row, "teaching_days");
            Rows.add(row, "class_count", (pupils + CLASS - 1) / CLASS);
            Rows.add(row, "enrolled", pupils);
            Rows.add(row, "due_days", days);
            Rows.add(row, "present_days", days);
            Rows.add(row, "transferred_in", first ? pupils : 0);
        }

        /** The rows of the county without the school; what was counted of its pupils is counted at the other one. */
        private List<Map<String, String>> joined(Filing filing, List<Map<String, String>> rows) {
            List<Map<String, String>> kept = new ArrayList<>(rows);
            kept.removeIf(row -> is(row, from));
            List<Map<String, String>> gone =
                    rows.stream().filter(row -> is(row, from)).toList();
            for (Map<String, String> row : kept) {
                if (is(row, into) && filing.form().equals("visit")) {
                    gone.forEach(other -> List.of("enrolled", "checked")
                            .forEach(column -> Rows.add(row, column, Rows.number(other, "enrolled"))));
                } else if (is(row, into) && filing.form().equals("cohort")) {
                    gone.forEach(other -> ADDED.forEach(column -> Rows.add(row, column, Rows.number(other, column))));
                }
            }
            return kept;
        }

        private static boolean is(Map<String, String> row, School school) {
            return school.code().equals(row.get("school_code"));
        }

        private static String grade(Map<String, String> row) {
            return Objects.requireNonNullElse(row.get("grade"), "");
        }
    }
}
