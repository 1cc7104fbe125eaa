package org.baoxue.app.views.sides.cases;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baoxue.app.views.FigureDesk;
import org.baoxue.division.Unit;
import org.baoxue.facts.CaseEntry;
import org.baoxue.facts.UnitMonth;
import org.baoxue.facts.history.CaseLife;
import org.baoxue.facts.history.CaseStep;
import org.baoxue.facts.history.Position;
import org.baoxue.facts.history.Settled;
import org.baoxue.facts.history.child.CaseHistory;
import org.baoxue.facts.history.child.Episode;
import org.baoxue.facts.history.child.Histories;
import org.baoxue.model.UnitCode;

/**
 * What may be said of a case, and no more: its number, where it stands, for how long, how often somebody tried, how it was closed. A
 * closing that tells of a child's health, home, offence or death is 其他依法情形.
 */
final class CaseDesk {
    private static final Set<String> UNNAMED = Set.of("SPEC", "EXEMPT", "HOME", "DEAD", "DECL", "ABROAD");

    private final FigureDesk desk;
    private final LocalDate end;
    private final List<CaseHistory> all;
    private final Map<UnitCode, List<CaseHistory>> own = new HashMap<>();
    /** Of each unit the cases that it had and that another unit answers for now, whose page has their lives. */
    private final Map<UnitCode, List<CaseHistory>> given = new HashMap<>();

    CaseDesk(FigureDesk desk, Histories histories) {
        this.desk = desk;
        List<YearMonth> months = desk.ground().months();
        this.end = months.isEmpty()
                ? desk.ground().asOf()
                : months.get(months.size() - 1).atEndOfMonth();
        this.all = histories.cases().values().stream().sorted(order()).toList();
        for (CaseHistory each : all) {
            own.computeIfAbsent(each.unit(), unit -> new ArrayList<>()).add(each);
            if (desk.ground().tree().unit(each.unit()) != null) {
                each.steps().stream()
                        .map(CaseStep::unit)
                        .filter(unit -> !unit.equals(each.unit()))
                        .distinct()
                        .forEach(unit -> given.computeIfAbsent(unit, u -> new ArrayList<>())
                                .add(each));
            }
        }
    }

    /** The cases for which a unit, or one below it, answers: open ones first, then by days on the ledger, then by number. */
    List<CaseHistory> cases(Unit unit) {
        return all.stream()
                .filter(each -> desk.ground().tree().isWithin(each.unit(), unit.code()))
                .toList();
    }

    /** Those for which a unit itself answers, in the same order. */
    List<CaseHistory> own(UnitCode unit) {
        return Collections.unmodifiableList(own.getOrDefault(unit, List.of()));
    }

    /** Those that a unit's page lists: its own and those of the schools straight below it, in the same order. */
    List<CaseHistory> listed(Unit unit) {
        List<CaseHistory> listed = new ArrayList<>(own(unit.code()));
        desk.ground().tree().children(unit.code()).stream()
                .filter(child -> child.code().isSchool())
                .forEach(child -> listed.addAll(own(child.code())));
        listed.sort(order());
        return listed;
    }

    /** Those that a unit, or a school straight below it, had on its ledger, and that another unit answers for now, in the same order. */
    List<CaseHistory> handedOn(Unit unit) {
        Set<UnitCode> here = new HashSet<>(Set.of(unit.code()));
        desk.ground().tree().children(unit.code()).stream()
                .map(Unit::code)
                .filter(UnitCode::isSchool)
                .forEach(here::add);
        return here.stream()
                .flatMap(each -> given.getOrDefault(each, List.of()).stream())
                .filter(each -> !here.contains(each.unit()))
                .distinct()
                .sorted(order())
                .toList();
    }

    private Comparator<CaseHistory> order() {
        return Comparator.comparing((CaseHistory each) -> !each.open())
                .thenComparing(each -> -days(each))
                .thenComparing(CaseHistory::caseNo);
    }

    /** The day to which days are counted: the end of the run's last month. */
    LocalDate end() {
        return end;
    }

    /** 在册天数: since 发现 or 认定, whichever put it on the ledger where it stands or stood last, until the end or its closing. */
    long days(CaseHistory each) {
        Episode latest = each.episodes().get(each.episodes().size() - 1);
        CaseStep closed = latest.end();
        CaseLife life = desk.outcome().settled().flows().life(each.caseNo());
        Position open = closed != null || life == null ? null : life.monthEnds().get(YearMonth.from(end));
        LocalDate confirmed = latest.confirmedOn();
        LocalDate since = open != null
                ? open.since()
                : confirmed != null ? confirmed : latest.start().on();
        return Math.max(0, ChronoUnit.DAYS.between(since, closed == null ? end : closed.on()));
    }

    /** 劝返次数. */
    int attempts(CaseHistory each) {
        return (int) each.steps().stream()
                .filter(step -> step.kind() == CaseStep.Kind.PERSUADED)
                .count();
    }

    /** Whether a month in which somebody answered for a case, until it was closed, has records of persuasion that are not known. */
    boolean lacksAttempts(CaseHistory each) {
        CaseStep closed = each.episodes().get(each.episodes().size() - 1).end();
        YearMonth last = YearMonth.from(closed == null ? end : closed.on());
        return desk.ground().months().stream()
                .filter(month -> !month.isAfter(last) && !month.isBefore(first(each)))
                .anyMatch(month -> !knowsAttempts(each.caseNo(), month));
    }

    private static YearMonth first(CaseHistory each) {
        return YearMonth.from(each.episodes().get(0).start().on());
    }

    private boolean knowsAttempts(String caseNo, YearMonth month) {
        Settled settled = desk.outcome().settled();
        UnitMonth at = settled.flows().answering(caseNo, month);
        return at == null || settled.coverage().knowsAttempts(at.unit(), at.stage(), month);
    }

    /** 状态 in words. */
    String state(CaseHistory each) {
        return desk.messages().text(each.open() ? "case.open." + each.ledger() : "case.closed");
    }

    /** 来源 by its latest row that names one. */
    String source(CaseHistory each) {
        String source = "";
        for (CaseEntry entry : entries(each)) {
            source = entry.cause().source().isEmpty() ? source : entry.cause().source();
        }
        return source.isEmpty() ? "" : label("case_source", source);
    }

    /** 销号类型 of a case that is closed; empty for an open one. */
    String closing(CaseHistory each) {
        CaseStep closed = each.episodes().get(each.episodes().size() - 1).end();
        return closed == null ? "" : closing(closed.code());
    }

    /** 销号类型 in words. */
    String closing(String code) {
        return UNNAMED.contains(code)
                ? desk.messages().text("case.closing.other")
                : code.isEmpty() ? "" : label("closing", code);
    }

    /** 年级 in words. */
    String grade(CaseHistory each) {
        return each.grade().isEmpty() ? "" : label("grade", each.grade());
    }

    /** The rows that tell of a case, tracked months included, in the order of files. */
    List<CaseEntry> entries(CaseHistory each) {
        return desk.outcome().settled().flows().courses().all().getOrDefault(each.caseNo(), List.of());
    }

    private String label(String list, String code) {
        return desk.words().codeLabel(list, code, desk.messages().language());
    }
}
