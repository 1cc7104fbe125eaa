package org.baoxue.app.views.sides;

import java.util.ArrayList;
import java.util.List;
import org.baoxue.app.views.FigureDesk;
import org.baoxue.app.views.sides.cases.CasesViews;
import org.baoxue.app.views.sides.compared.ReconciliationViews;
import org.baoxue.app.views.sides.filing.TimelinessViews;
import org.baoxue.app.views.sides.problems.RectificationViews;
import org.baoxue.app.views.sides.sources.SourcesViews;
import org.baoxue.division.Unit;
import org.baoxue.facts.history.child.Histories;
import org.baoxue.model.Tier;
import org.baoxue.rollup.Reconciliation;
import org.baoxue.view.Label;
import org.baoxue.view.PageLink;
import org.baoxue.view.SideSource;
import org.baoxue.view.Target;
import org.baoxue.view.Topic;

/** The pages beside units' pages, and the links to them. */
public final class Sides {
    private final FigureDesk desk;
    private final TimelinessViews timeliness;
    private final CasesViews cases;
    private final ReconciliationViews reconciliation;
    private final RectificationViews rectification;
    private final SourcesViews sources;

    /**
     * The pages from this desk.
     *
     * @param histories those of the outcome; desks of several languages share them
     * @param reconciliation that of the outcome, shared as well
     */
    public Sides(FigureDesk desk, Histories histories, Reconciliation reconciliation) {
        this.sources = new SourcesViews(desk);
        this.rectification = new RectificationViews(desk);
        this.reconciliation = new ReconciliationViews(desk, reconciliation);
        this.desk = desk;
        this.cases = new CasesViews(desk, histories);
        this.timeliness = new TimelinessViews(desk);
    }

    /** All of them, by unit and topic. */
    public List<SideSource> all() {
        List<SideSource> all = new ArrayList<>();
        for (Unit unit : desk.ground().tree().units()) {
            if (desk.hasPage(unit)) {
                if (unit.kind().tier() != Tier.SCHOOL) {
                    all.addAll(timeliness.of(unit));
                    all.add(reconciliation.of(unit));
                    all.add(rectification.of(unit));
                }
                all.addAll(cases.of(unit));
                all.add(sources.of(unit));
            }
        }
        return all;
    }

    /** The links from a unit's page; a school's lead to the pages of its county where it has none of its own. */
    public List<PageLink> links(Unit unit) {
        List<PageLink> links = new ArrayList<>();
        Unit above = unit.kind().tier() == Tier.SCHOOL && unit.parent() != null
                ? desk.ground().tree().unit(unit.parent())
                : unit;
        if (above != null) {
            links.add(link(unit, above, Topic.TIMELINESS));
            links.add(link(unit, cases.hasPage(unit) ? unit : above, Topic.CASES));
            links.add(link(unit, above, Topic.RECONCILIATION));
            links.add(link(unit, above, Topic.RECTIFICATION));
        }
        links.add(link(unit, unit, Topic.SOURCES));
        return links;
    }

    private PageLink link(Unit from, Unit unit, Topic topic) {
        Target target = Target.side(unit.code(), topic);
        return new PageLink(
                from.equals(unit)
                        ? Label.of("side." + topic + ".link")
                        : Label.of("side." + topic + ".link.of", "unit", desk.name(unit)),
                target);
    }
}
