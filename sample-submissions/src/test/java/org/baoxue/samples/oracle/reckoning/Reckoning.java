package org.baoxue.samples.oracle.reckoning;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.baoxue.samples.oracle.reckoning.Cases.Scope;
import org.baoxue.samples.oracle.reckoning.filing.Filings;
import org.baoxue.samples.oracle.reckoning.filing.NilReturns;
import org.baoxue.samples.oracle.reckoning.filing.Soundness;
import org.baoxue.samples.oracle.reckoning.people.Causes;
import org.baoxue.samples.oracle.reckoning.people.Dropouts;
import org.baoxue.samples.oracle.reckoning.people.Persuasions;
import org.baoxue.samples.oracle.reckoning.tiers.Classes;
import org.baoxue.samples.oracle.reckoning.tiers.KeyGroups;
import org.baoxue.samples.oracle.reckoning.tiers.Problems;
import org.baoxue.samples.oracle.reckoning.tiers.Registers;
import org.baoxue.samples.oracle.reckoning.tiers.Reviews;
import org.baoxue.samples.oracle.reckoning.tiers.Semesters;
import org.baoxue.samples.oracle.reckoning.tiers.Stocks;

/** Every figure of every unit, by the words that the pages give them. */
public final class Reckoning {
    /** Both ledgers. */
    public static final Set<String> BOTH = Set.of("SUS", "DRO");

    /** Both stages. */
    public static final Set<String> ALL_STAGES = Set.of("PRI", "JUN");

    private final Province province;
    private final Cases cases;
    private final CaseFigures caseFigures;
    private final AttendanceFigures attendance;
    private final Filings filings;
    private final Soundness soundness;
    private final NilReturns nilReturns;
    private final Dropouts dropouts;
    private final Persuasions persuasions;
    private final Causes causes;
    private final Stocks stocks;
    private final Reviews reviews;
    private final Semesters semesters;
    private final Registers registers;
    private final KeyGroups keyGroups;
    private final Problems problems;
    private final Classes classes;

    /** All figures of a province. */
    public Reckoning(Province province) {
        this.province = province;
        this.cases = new Cases(province);
        Known known = cases.known();
        this.caseFigures = new CaseFigures(province, known, cases);
        this.attendance = new AttendanceFigures(province);
        this.filings = new Filings(province);
        this.soundness = new Soundness(province);
        this.nilReturns = new NilReturns(province, attendance);
        this.dropouts = new Dropouts(province, cases, caseFigures, attendance, known);
        this.persuasions = new Persuasions(province, known, cases, caseFigures);
        this.causes = new Causes(province, cases, caseFigures);
        this.stocks = new Stocks(province, caseFigures);
        this.reviews = new Reviews(province);
        this.semesters = new Semesters(province);
        this.registers = new Registers(province, cases);
        this.keyGroups = new KeyGroups(province, filings);
        this.problems = new Problems(province, filings);
        this.classes = new Classes(province, filings);
    }

    /** The units. */
    public Province province() {
        return province;
    }

    /** The cases. */
    public Cases cases() {
        return cases;
    }

    /** Their figures. */
    public CaseFigures caseFigures() {
        return caseFigures;
    }

    /** 在籍 and 出勤. */
    public AttendanceFigures attendance() {
        return attendance;
    }

    /** What was filed. */
    public Filings filings() {
        return filings;
    }

    /** VAL-1. */
    public Soundness soundness() {
        return soundness;
    }

    /** ZERO and ZERO-Q. */
    public NilReturns nilReturns() {
        return nilReturns;
    }

    /** DR-1, DR-2 and LOST. */
    public Dropouts dropouts() {
        return dropouts;
    }

    /** PER-N and PER-1. */
    public Persuasions persuasions() {
        return persuasions;
    }

    /** REA, DES and SRC. */
    public Causes causes() {
        return causes;
    }

    /** DEC-STOCK and LED-STOCK. */
    public Stocks stocks() {
        return stocks;
    }

    /** What counties reviewed. */
    public Reviews reviews() {
        return reviews;
    }

    /** Openings, visits, surveys. */
    public Semesters semesters() {
        return semesters;
    }

    /** Key groups. */
    public KeyGroups keyGroups() {
        return keyGroups;
    }

    /** Problems, and names sent down. */
    public Problems problems() {
        return problems;
    }

    /** Graduating classes. */
    public Classes classes() {
        return classes;
    }

    /** Children lawfully not in class. */
    public Registers registers() {
        return registers;
    }

    /** The figures by which units are compared, in the order of the pages. */
    public List<String> main(Set<String> units, Set<String> stages, List<String> months) {
        return List.of(
                attendance.enrolled(units, stages, months),
                attendance.rate(units, stages, months),
                stock(units, Set.of("SUS"), stages, months),
                stock(units, Set.of("DRO"), stages, months),
                out(units, stages, months),
                caseFigures.rate(new Scope(units, BOTH, stages), months, "RET-1"));
    }

    /** 期末. */
    public String stock(Set<String> units, Set<String> ledgers, Set<String> stages, List<String> months) {
        return caseFigures.flow(new Scope(units, ledgers, stages), months, "closing");
    }

    /** 未在校合计. */
    public String out(Set<String> units, Set<String> stages, List<String> months) {
        return caseFigures.out(new Scope(units, BOTH, stages), months);
    }

    /** Open for more than 30 days at the end of these months. */
    public String over(Set<String> units, List<String> months) {
        return caseFigures.over(new Scope(units, BOTH, ALL_STAGES), months, 30);
    }

    /** The stages that a unit's tables show: a school's own and those of its cases; the total where there is more than one. */
    public Map<String, Set<String>> stages(String unit) {
        Map<String, Set<String>> scopes = new LinkedHashMap<>(Province.stageScopes());
        if (province.isSchool(unit)) {
            Set<String> own = new TreeSet<>(province.stages(unit));
            own.addAll(cases.stagesOf(unit));
            scopes.values().removeIf(stages -> stages.size() == 1 && !own.containsAll(stages));
            if (scopes.size() == 2) {
                scopes.values().remove(ALL_STAGES);
            }
        }
        return scopes;
    }
}
