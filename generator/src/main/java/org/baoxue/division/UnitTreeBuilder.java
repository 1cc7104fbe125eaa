package org.baoxue.division;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.baoxue.model.Period;
import org.baoxue.model.UnitCode;
import org.jspecify.annotations.Nullable;

/** Builds the tree of a province for a school year from the division table, the units it files, and its schools. */
public final class UnitTreeBuilder {
    private static final String PLACEHOLDER = "placeholder";
    private static final Set<String> KINDS = Set.of("city", "county", "zone", PLACEHOLDER);

    private final UnitCode province;
    private final Period year;
    private final SortedMap<UnitCode, Node> nodes = new TreeMap<>();
    private final List<TreeProblem> problems = new ArrayList<>();
    private final SortedMap<UnitCode, Unit> units = new TreeMap<>();

    private UnitTreeBuilder(UnitCode province, int schoolYear) {
        this.province = province;
        this.year = Period.schoolYear(schoolYear);
    }

    /** A unit before its parent is settled; {@code kind} is empty where it follows from the height in the table. */
    private record Node(
            UnitCode code,
            String kind,
            String name,
            String nameEn,
            @Nullable UnitCode parent,
            Validity validity) {}

    /**
     * Builds a tree. A unit or school that cannot be placed is left out and told of, never an exception.
     *
     * @param schoolYear a unit is in the tree if it is valid on any day of it
     * @param entries what the province files; an entry replaces the table's, an ended one takes it away
     */
    public static BuiltTree build(
            DivisionTable table,
            UnitCode province,
            int schoolYear,
            List<UnitEntry> entries,
            Collection<School> schools) {
        UnitTreeBuilder builder = new UnitTreeBuilder(province, schoolYear);
        builder.addTable(table);
        builder.addEntries(entries);
        Unit top = builder.settle();
        return builder.finish(top, schools);
    }

    private void addTable(DivisionTable table) {
        for (DivisionTable.Entry entry : table.subtree(province)) {
            String kind = table.placeholders().contains(entry.code()) ? PLACEHOLDER : "";
            nodes.put(entry.code(), new Node(entry.code(), kind, entry.name(), "", entry.parent(), Validity.ALWAYS));
        }
    }

    private void addEntries(List<UnitEntry> entries) {
        Set<UnitCode> filed = new HashSet<>();
        for (UnitEntry entry : entries.stream()
                .sorted(Comparator.comparing(UnitEntry::code)
                        .thenComparing(UnitEntry::validFrom, Comparator.nullsFirst(LocalDate::compareTo)))
                .toList()) {
            boolean isProvince = entry.code().equals(province);
            if (!isValid(entry)) {
                if (!filed.contains(entry.code()) && !isProvince) {
                    nodes.remove(entry.code());
                }
            } else if (!isProvince && !KINDS.contains(entry.kind().toLowerCase(Locale.ROOT))) {
                problems.add(new TreeProblem(TreeProblem.Kind.KIND_UNUSABLE, entry.code(), entry.parent()));
            } else if (!filed.add(entry.code())) {
                problems.add(new TreeProblem(TreeProblem.Kind.FILED_TWICE, entry.code(), entry.parent()));
                nodes.computeIfPresent(entry.code(), (code, node) -> prolonged(node, entry.validity()));
            } else {
                nodes.put(entry.code(), node(entry));
            }
        }
    }

    private Node node(UnitEntry entry) {
        Node old = nodes.get(entry.code());
        UnitCode parent = entry.parent() == null && old != null ? old.parent() : entry.parent();
        return new Node(
                entry.code(),
                entry.kind().toLowerCase(Locale.ROOT),
                entry.name(),
                entry.nameEn(),
                parent,
                entry.validity());
    }

    /** A unit filed twice keeps its first name for the year, and is there until the end of its second row. */
    private static Node prolonged(Node node, Validity later) {
        return new Node(
                node.code(),
                node.kind(),
                node.name(),
                node.nameEn(),
                node.parent(),
                node.validity().and(later));
    }

    private boolean isValid(UnitEntry entry) {
        return (entry.validFrom() == null || !entry.validFrom().isAfter(year.lastDay()))
                && (entry.validTo() == null || !entry.validTo().isBefore(year.firstDay()));
    }

    private Unit settle() {
        Node top = nodes.get(province);
        if (top == null) {
            problems.add(new TreeProblem(TreeProblem.Kind.PROVINCE_UNKNOWN, province, null));
            top = new Node(province, "province", province.value(), province.value(), null, Validity.ALWAYS);
            nodes.put(province, top);
        }
        Unit unit = new Unit(province, UnitKind.PROVINCE, top.name(), top.nameEn(), null, Validity.ALWAYS);
        units.put(province, unit);
        for (Node node : nodes.values()) {
            if (!node.code().equals(province) && !node.kind().equals(PLACEHOLDER)) {
                place(node);
            }
        }
        markCitiesWithoutCounties();
        return unit;
    }

    private void place(Node node) {
        TreeProblem.Kind trouble = climb(node);
        UnitCode parent = trouble == null ? above(node) : null;
        if (trouble != null || parent == null) {
            TreeProblem.Kind kind = trouble == null ? TreeProblem.Kind.PARENT_UNKNOWN : trouble;
            problems.add(new TreeProblem(kind, node.code(), node.parent()));
            return;
        }
        units.put(node.code(), new Unit(node.code(), kind(node), node.name(), node.nameEn(), parent, node.validity()));
    }

    /** Whether the way up ends at the province; what stands in the way if not. */
    private TreeProblem.@Nullable Kind climb(Node node) {
        Set<UnitCode> seen = new HashSet<>();
        Node step = node;
        while (!step.code().equals(province)) {
            if (!seen.add(step.code())) {
                return step.code().equals(node.code()) ? TreeProblem.Kind.CYCLE : TreeProblem.Kind.DETACHED;
            }
            Node next = step.parent() == null ? null : nodes.get(step.parent());
            if (next == null) {
                return step.code().equals(node.code()) ? TreeProblem.Kind.PARENT_UNKNOWN : TreeProblem.Kind.DETACHED;
            }
            step = next;
        }
        return null;
    }

    /** The nearest unit above that is no placeholder. */
    private @Nullable UnitCode above(Node node) {
        Node step = node.parent() == null ? null : nodes.get(node.parent());
        while (step != null && step.kind().equals(PLACEHOLDER)) {
            step = step.parent() == null ? null : nodes.get(step.parent());
        }
        return step == null ? null : step.code();
    }

    /** As filed; in the table, what reports straight to the province is a city, and all else is a county. */
    private UnitKind kind(Node node) {
        return switch (node.kind()) {
            case "city" -> UnitKind.CITY;
            case "zone" -> UnitKind.ZONE;
            case "county" -> UnitKind.COUNTY;
            default -> province.equals(node.parent()) ? UnitKind.CITY : UnitKind.COUNTY;
        };
    }

    private void markCitiesWithoutCounties() {
        Set<UnitCode> parents = new HashSet<>();
        for (Unit unit : units.values()) {
            if (unit.parent() != null && (unit.kind() == UnitKind.COUNTY || unit.kind() == UnitKind.ZONE)) {
                parents.add(unit.parent());
            }
        }
        units.replaceAll((code, unit) -> unit.kind() != UnitKind.CITY || parents.contains(code)
                ? unit
                : new Unit(
                        code,
                        UnitKind.CITY_WITHOUT_COUNTIES,
                        unit.name(),
                        unit.nameEn(),
                        unit.parent(),
                        unit.validity()));
    }

    private BuiltTree finish(Unit top, Collection<School> schools) {
        List<School> placed = new ArrayList<>();
        List<School> orphans = new ArrayList<>();
        Map<UnitCode, Unit> all = new TreeMap<>(units);
        for (School school :
                schools.stream().sorted(Comparator.comparing(School::code)).toList()) {
            if (units.containsKey(school.area())) {
                placed.add(school);
                all.put(
                        school.code(),
                        new Unit(
                                school.code(),
                                UnitKind.SCHOOL,
                                school.name(),
                                school.nameEn(),
                                school.area(),
                                Validity.ALWAYS));
            } else {
                orphans.add(school);
                problems.add(new TreeProblem(TreeProblem.Kind.AREA_UNKNOWN, school.code(), school.area()));
            }
        }
        List<TreeProblem> sorted = problems.stream()
                .sorted(Comparator.comparing(TreeProblem::code).thenComparing(TreeProblem::kind))
                .toList();
        return new BuiltTree(new UnitTree(top, all.values(), placed), orphans, sorted);
    }
}
