package org.baoxue.sample.documents;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.baoxue.model.Period;
import org.baoxue.sample.Registration;
import org.baoxue.sample.SampleCase;
import org.baoxue.sample.SampleCase.Book;
import org.baoxue.sample.SampleSchools.Kind;
import org.baoxue.sample.SampleSchools.School;
import org.baoxue.sample.SampleUnits.Area;
import org.baoxue.sample.SampleWorld;
import org.baoxue.sample.SampleWorld.Judgement;
import org.jspecify.annotations.Nullable;

/** What is known of a county in a period: its schools, and what its ledgers hold. */
final class CountyFacts {
    private final Area area;
    private final List<School> schools;
    private final List<SampleCase> cases;
    private final List<Registration> registrations;
    private final List<YearMonth> months;
    private final @Nullable Judgement judgement;

    /** The facts of one county, as far as months of the period are written. */
    CountyFacts(SampleWorld world, Area area, Period period) {
        this.area = area;
        this.schools = world.schoolsOf(area);
        this.cases = world.casesIn(area);
        this.judgement = world.judgement(area);
        this.registrations = schools.stream()
                .flatMap(school -> world.registrationsOf(school.code()).stream())
                .toList();
        this.months = world.ground().settings().monthList().stream()
                .filter(period.months()::contains)
                .toList();
    }

    Area area() {
        return area;
    }

    /** What is settled of its evaluation; null where chance settles it. */
    @Nullable
    Judgement judgement() {
        return judgement;
    }

    /** Schools, 教学点 included. */
    int schools() {
        return schools.size();
    }

    /** Of these, 教学点. */
    long points() {
        return schools.stream().filter(school -> school.kind() == Kind.POINT).count();
    }

    /** The September roll. */
    int pupils() {
        return schools.stream().mapToInt(School::pupils).sum();
    }

    /** Cases on a ledger at any time of the period. */
    long onLedger(Book book) {
        return cases.stream().filter(item -> stands(item, book)).count();
    }

    /** Cases on both ledgers together, each once. */
    long cases() {
        return cases.stream().filter(this::stands).count();
    }

    /** Cases closed by a return in the period. */
    long returns() {
        return closed("RET");
    }

    /** Cases closed by this code in the period. */
    long closed(String code) {
        return months.stream()
                .mapToLong(month -> cases.stream()
                        .filter(item -> item.closedIn(code, month))
                        .count())
                .sum();
    }

    /** Cases of a key group in the period. */
    long ofGroup(String group) {
        return cases.stream()
                .filter(this::stands)
                .filter(item -> item.story().why().groups().contains(group))
                .count();
    }

    /** Registrations of a category that run on this day. */
    long registered(String category, LocalDate on) {
        Predicate<Registration> running = entry -> entry.is(category) && entry.isRunningOn(on);
        return registrations.stream().filter(running).count();
    }

    /** Schools that have no case in the whole period. */
    long nilSchools() {
        return schools.stream()
                .filter(school -> cases.stream()
                        .filter(this::stands)
                        .noneMatch(item -> item.seat().school().equals(school.code())))
                .count();
    }

    /** The last month written of the period. */
    YearMonth lastMonth() {
        return months.get(months.size() - 1);
    }

    /** The name of a school, by place in the register. */
    @Nullable
    String largestSchool() {
        return schools.stream()
                .max(Comparator.comparingInt(School::pupils))
                .map(School::name)
                .orElse(null);
    }

    private boolean stands(SampleCase item) {
        return stands(item, Book.SUSPECTED) || stands(item, Book.DROPOUT);
    }

    private boolean stands(SampleCase item, Book book) {
        return months.stream().anyMatch(month -> item.isOpening(book, month) || item.enters(book, month));
    }
}
