package org.baoxue.profile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baoxue.model.Period;
import org.baoxue.model.Severity;
import org.baoxue.resource.Resources;
import org.baoxue.schema.EveritEngine;
import org.baoxue.schema.SchemaException;
import org.baoxue.schema.Violation;
import org.baoxue.table.JsonFault;
import org.baoxue.table.StrictJson;
import org.jspecify.annotations.Nullable;

/** Loads the default profile with a province's own as a JSON Merge Patch (RFC 7396) over it, checked by the profile's schema. */
public final class ProfileLoader {
    private static final String DEFAULT = "schemas/profiles/default.json";
    private static final String SCHEMA = "schemas/profiles/profile.schema.json";
    private static final int SHOWN = 5;

    private ProfileLoader() {}

    /**
     * The profile of a run. The shipped default profile alone is not held to its schema: the build has done that.
     *
     * @param provinceProfile the province's own file, or null for the default alone
     * @throws ProfileException if a file cannot be read or the merged profile is not one
     */
    public static Profile load(Resources resources, @Nullable Path provinceProfile) {
        Map<String, @Nullable Object> merged = parse("default.json", resources.bytes(DEFAULT));
        ProfileName named = ProfileName.DEFAULT;
        String name = "default.json";
        if (provinceProfile != null) {
            name = String.valueOf(provinceProfile.getFileName());
            Map<String, @Nullable Object> own = parse(name, bytes(provinceProfile, name));
            named = ProfileName.of(name, own);
            merged = MergePatch.apply(merged, own);
        }
        if (provinceProfile != null || resources.isOverlaid()) {
            check(name, resources, merged);
        }
        return profile(new Node("", merged), named);
    }

    private static byte[] bytes(Path file, String name) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new ProfileException("the profile " + name + " cannot be read", e);
        }
    }

    private static Map<String, @Nullable Object> parse(String name, byte[] document) {
        try {
            return StrictJson.readObject(document);
        } catch (JsonFault e) {
            throw new ProfileException("the profile " + name + ", " + e.getMessage(), e);
        }
    }

    private static void check(String name, Resources resources, Map<String, @Nullable Object> merged) {
        Map<String, @Nullable Object> schema = parse("schema", resources.bytes(SCHEMA));
        List<Violation> violations;
        try {
            violations = EveritEngine.of(schema).check(merged);
        } catch (SchemaException e) {
            throw new ProfileException("profile.schema.json cannot be used: " + e.getMessage(), e);
        }
        if (!violations.isEmpty()) {
            String shown = violations.stream()
                    .limit(SHOWN)
                    .map(v -> (v.pointer().isEmpty() ? "/" : v.pointer()) + " (" + v.keyword()
                            + AllowedWords.at(v, schema) + ")")
                    .collect(Collectors.joining(", "));
            throw new ProfileException(
                    "方案 " + name + " 有 " + violations.size() + " 处不合规定（the profile does not fit its schema in "
                            + violations.size() + (violations.size() == 1 ? " place" : " places") + "）: " + shown);
        }
    }

    private static Profile profile(Node root, ProfileName named) {
        Node lines = root.child("thresholds");
        Node samples = root.child("samples");
        return new Profile(
                named.over(root),
                root.child("fail_on").word("severity", Severity.class),
                threshold(lines.child("suspected")),
                threshold(lines.child("dropout")),
                window(lines.child("observe")),
                lines.child("holiday_month_teaching_days").number("count"),
                limits(lines),
                rising(lines.child("age_over_days")),
                calendars(root.child("calendar")),
                Set.copyOf(root.child("duties").texts("forms")),
                deadlines(root.child("deadlines")),
                visitWindows(root.child("visit_windows")),
                cutoff(root.child("evaluation_cutoff")),
                severities(root.child("severities")),
                Set.copyOf(root.child("repairs").texts("forbidden")),
                samples.number("per_rule"),
                samples.number("console"),
                sources(root));
    }

    /** What each part of the profile rests on, by its place. */
    private static Map<String, String> sources(Node part) {
        Map<String, String> sources = new TreeMap<>();
        if (part.has("source")) {
            sources.put(part.path(), part.text("source"));
        }
        for (Map.Entry<String, @Nullable Object> member : part.members().entrySet()) {
            if (StrictJson.asObject(member.getValue()) != null) {
                sources.putAll(sources(part.child(member.getKey())));
            }
        }
        return sources;
    }

    private static Threshold threshold(Node line) {
        return new Threshold(
                line.number("count"),
                line.word("unit", Threshold.Unit.class),
                line.flag("inclusive"),
                line.word("from", Threshold.From.class));
    }

    /** So many units from the day of a return on, that day being the first. */
    private static Threshold window(Node line) {
        return new Threshold(
                line.number("count"), line.word("unit", Threshold.Unit.class), true, Threshold.From.SUSPECTED_DATE);
    }

    private static List<Integer> rising(Node limits) {
        List<Integer> values = new ArrayList<>();
        for (Object value : limits.list("values")) {
            int next = value instanceof Number number ? number.intValue() : 0;
            if (!values.isEmpty() && next <= values.get(values.size() - 1)) {
                throw limits.fault("values", "must rise");
            }
            values.add(next);
        }
        if (values.isEmpty()) {
            throw limits.fault("values", "must hold at least one number of days");
        }
        return values;
    }

    private static Map<Integer, CalendarYear> calendars(Node calendar) {
        Map<Integer, CalendarYear> calendars = new TreeMap<>();
        for (String name : calendar.members().keySet()) {
            Period year = Period.parse(name);
            if (year == null || year.kind() != Period.Kind.SCHOOL_YEAR) {
                throw calendar.fault(name, "must be named by a school year such as 2024-2025");
            }
            Node node = calendar.child(name);
            requireSemesters(node, year);
            calendars.put(
                    year.schoolYear(),
                    new CalendarYear(
                            ranges(node, "semesters"), ranges(node, "holidays"), Set.copyOf(node.days("makeup_days"))));
        }
        return calendars;
    }

    /** Without semesters every month would be a holiday month, and nothing would be owed. */
    private static void requireSemesters(Node node, Period year) {
        List<DayRange> semesters = ranges(node, "semesters");
        boolean outside =
                semesters.stream().anyMatch(s -> s.from().isBefore(year.firstDay()) || s.to().isAfter(year.lastDay()));
        if (semesters.isEmpty() || outside) {
            throw node.fault(
                    "semesters",
                    "must hold the semesters of the school year " + year + ", from " + year.firstDay() + " to "
                            + year.lastDay());
        }
    }

    private static List<DayRange> ranges(Node year, String name) {
        List<DayRange> ranges = new ArrayList<>();
        for (Node range : year.children(name)) {
            if (range.day("to").isBefore(range.day("from"))) {
                throw range.fault("to", "lies before the first day");
            }
            ranges.add(new DayRange(range.day("from"), range.day("to")));
        }
        return ranges;
    }

    /** The thresholds that are a number and nothing else, by name. */
    private static Map<String, Integer> limits(Node lines) {
        Map<String, Integer> limits = new TreeMap<>();
        for (String name : lines.members().keySet()) {
            Node line = lines.child(name);
            if (line.has("count") && !line.has("unit")) {
                limits.put(name, line.number("count"));
            }
        }
        return limits;
    }

    private static List<Deadline> deadlines(Node deadlines) {
        List<Deadline> all = new ArrayList<>();
        for (String name : deadlines.members().keySet()) {
            Node node = deadlines.child(name);
            Set<String> forms = Set.copyOf(node.texts("forms"));
            Map<String, MonthDay> dates = new TreeMap<>();
            if (node.has("dates")) {
                Node stated = node.child("dates");
                stated.members().keySet().forEach(part -> dates.put(part, stated.monthDay(part)));
                all.add(new Deadline(name, forms, 0, 1, dates));
            } else {
                all.add(new Deadline(name, forms, node.number("months_after"), node.number("day"), dates));
            }
        }
        return all;
    }

    private static List<VisitWindow> visitWindows(Node windows) {
        return Stream.of("1", "2")
                .map(windows::child)
                .map(window -> new VisitWindow(
                        window.text("from").equals("opening") ? null : window.monthDay("from"), window.monthDay("to")))
                .toList();
    }

    private static MonthDay cutoff(Node cutoff) {
        try {
            return MonthDay.of(cutoff.number("month"), cutoff.number("day"));
        } catch (DateTimeException e) {
            throw cutoff.fault("day", "is no day of that month");
        }
    }

    private static Map<String, SeverityChange> severities(Node severities) {
        Map<String, SeverityChange> changes = new TreeMap<>();
        for (String code : severities.members().keySet()) {
            Node change = severities.child(code);
            changes.put(
                    code,
                    new SeverityChange(
                            change.word("severity", Severity.class), change.has("from") ? change.day("from") : null));
        }
        return changes;
    }
}
