package org.baoxue.app.views.tiers;

import java.util.ArrayList;
import java.util.List;
import org.baoxue.app.views.FigureDesk;
import org.baoxue.app.views.KeyGroupTables;
import org.baoxue.app.views.ProblemTables;
import org.baoxue.app.views.RetentionTables;
import org.baoxue.app.views.SentNameTables;
import org.baoxue.app.views.UnitSections;
import org.baoxue.division.School;
import org.baoxue.division.Unit;
import org.baoxue.ledger.Document;
import org.baoxue.model.Period;
import org.baoxue.model.Tier;
import org.baoxue.view.FigureTable;
import org.baoxue.view.Label;
import org.baoxue.view.ReportLink;
import org.baoxue.view.Section;

/** The sections of units' pages that the tiers' own forms fill. */
public final class TierSections implements UnitSections {
    private final FigureDesk desk;
    private final StagedTables staged;
    private final PeriodTables periods;
    private final ReportList reports;
    private final KeyGroupTables groups;
    private final RetentionTables retention;
    private final SentNameTables names;
    private final ProblemTables problems;

    /** The sections from this desk, with links to these reports. */
    public TierSections(FigureDesk desk, ReportList reports) {
        this.reports = reports;
        this.desk = desk;
        this.staged = new StagedTables(desk);
        this.periods = new PeriodTables(desk);
        this.groups = new KeyGroupTables(desk);
        this.retention = new RetentionTables(desk);
        this.names = new SentNameTables(desk);
        this.problems = new ProblemTables(desk);
    }

    @Override
    public List<Section> of(Unit unit) {
        List<Section> sections = new ArrayList<>();
        sections.add(Section.of(
                "dropout-rate",
                Label.of("section.dropout_rate"),
                List.of(staged.rates(unit), staged.neverEnrolled(unit))));
        sections.add(Section.of("persuasion", Label.of("section.persuasion"), List.of(staged.persuasion(unit))));
        sections.add(Section.of(
                "causes",
                Label.of("section.causes"),
                List.of(
                        staged.causes(unit, "REA", "reason"),
                        staged.causes(unit, "DES", "destination"),
                        staged.causes(unit, "SRC", "case_source"))));
        sections.add(verify(unit));
        List<Period> openings = periods.periods("opening", Period.Kind.SEMESTER);
        List<Period> visits = periods.periods("visit", Period.Kind.SEMESTER);
        sections.add(Section.of(
                "opening",
                Label.of("section.opening"),
                List.of(periods.opened(unit, openings), periods.visited(unit, visits))));
        if (unit.kind().tier() != Tier.SCHOOL) {
            sections.add(Section.of(
                    "survey",
                    Label.of("section.survey"),
                    List.of(periods.surveyed(unit, periods.periods("survey", Period.Kind.SEMESTER)))));
        }
        sections.addAll(stated(unit));
        return sections;
    }

    /** What counties and cities state of key groups, classes, names sent down and problems. */
    private List<Section> stated(Unit unit) {
        boolean school = unit.kind().tier() == Tier.SCHOOL;
        List<Section> sections = new ArrayList<>();
        List<FigureTable> tables = new ArrayList<>();
        if (!school) {
            tables.add(groups.groups(unit, periods.periods("keygroup", Period.Kind.SEMESTER)));
        }
        tables.add(groups.cases(unit, desk.year()));
        sections.add(Section.of("key-groups", Label.of("section.key_groups"), tables));
        sections.add(
                Section.of("retention", Label.of("section.retention"), List.of(retention.classes(unit, desk.year()))));
        if (!school) {
            sections.add(Section.of("dispatch", Label.of("section.dispatch"), List.of(names.sent(unit, desk.year()))));
            List<Period> semesters = periods.periods("rectify", Period.Kind.SEMESTER);
            sections.add(
                    Section.of("rectify", Label.of("section.rectify"), List.of(problems.figures(unit, semesters))));
        }
        return sections;
    }

    private Section verify(Unit unit) {
        List<Period> quarters = periods.periods("review", Period.Kind.QUARTER);
        return Section.of(
                "verify",
                Label.of("section.verify"),
                unit.kind().tier() == Tier.SCHOOL
                        ? List.of(periods.compared(unit, quarters))
                        : List.of(periods.compared(unit, quarters), periods.reviewed(unit, quarters)));
    }

    @Override
    public Section plan(Unit unit) {
        Label heading = Label.of("section.plan");
        Document plan = desk.outcome().settled().facts().documents().document(unit.code(), "plan", desk.year());
        Section section = Section.of("plan", heading, List.of());
        if (plan != null) {
            return section.written(plan.markdown());
        }
        return section.saying(List.of(Label.of(withoutPlan(unit))));
    }

    /** Why there is no plan: nobody asked for it, it is missing, the school that files for this one tells of it, or the tier has none. */
    private String withoutPlan(Unit unit) {
        String missing = desk.ground().duties().isExpected("plan") ? "plan.missing" : "plan.not_asked";
        School school = desk.ground().tree().school(unit.code());
        if (school != null) {
            return school.filesItself() ? missing : "plan.by_centre";
        }
        return unit.kind().duties().contains(Tier.COUNTY) ? missing : "plan.none";
    }

    @Override
    public List<ReportLink> reports(Unit unit) {
        return reports.links(unit);
    }
}
