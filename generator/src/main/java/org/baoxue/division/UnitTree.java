package org.baoxue.division;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.baoxue.model.Tier;
import org.baoxue.model.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * The units of one province in one school year, schools included, each with one parent. Missing tiers are simply not there: a
 * county of a municipality has the province as its parent.
 */
public final class UnitTree {
    private final Unit province;
    private final SortedMap<UnitCode, Unit> units;
    private final SortedMap<UnitCode, School> schools;
    private final Map<UnitCode, List<Unit>> children = new TreeMap<>();

    /** A tree of these units and schools; each parent must be among the units. */
    UnitTree(Unit province, Collection<Unit> units, Collection<School> schools) {
        this.province = province;
        this.units = new TreeMap<>();
        units.forEach(unit -> this.units.put(unit.code(), unit));
        this.schools = new TreeMap<>();
        schools.forEach(school -> this.schools.put(school.code(), school));
        for (Unit unit : this.units.values()) {
            if (unit.parent() != null) {
                children.computeIfAbsent(unit.parent(), p -> new ArrayList<>()).add(unit);
            }
        }
    }

    /** The province at the top. */
    public Unit province() {
        return province;
    }

    /** The unit, or null if the tree does not have it. */
    public @Nullable Unit unit(UnitCode code) {
        return units.get(code);
    }

    /** The school, or null if the registry does not have it. */
    public @Nullable School school(UnitCode code) {
        return schools.get(code);
    }

    /** All units, schools included, by code. */
    public Collection<Unit> units() {
        return Collections.unmodifiableCollection(units.values());
    }

    /** All schools by code. */
    public Collection<School> schools() {
        return Collections.unmodifiableCollection(schools.values());
    }

    /** The units that report straight to this one, by code. */
    public List<Unit> children(UnitCode code) {
        return Collections.unmodifiableList(children.getOrDefault(code, List.of()));
    }

    /** The unit itself and all units above it, the province last; empty if the tree does not have it. */
    public List<UnitCode> lineage(UnitCode code) {
        List<UnitCode> line = new ArrayList<>();
        Unit unit = units.get(code);
        while (unit != null) {
            line.add(unit.code());
            unit = unit.parent() == null ? null : units.get(unit.parent());
        }
        return line;
    }

    /** Whether {@code code} is the unit {@code above} or lies below it. */
    public boolean isWithin(UnitCode code, UnitCode above) {
        return lineage(code).contains(above);
    }

    /** The unit with county duties that answers for this unit (itself, or one above it); null for higher ones. */
    public @Nullable Unit countyOf(UnitCode code) {
        for (UnitCode step : lineage(code)) {
            Unit unit = units.get(step);
            if (unit != null && unit.kind().duties().contains(Tier.COUNTY)) {
                return unit;
            }
        }
        return null;
    }
}
