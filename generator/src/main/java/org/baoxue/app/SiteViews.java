package org.baoxue.app;

import java.util.List;
import org.baoxue.app.views.AboutViews;
import org.baoxue.app.views.FigureDesk;
import org.baoxue.app.views.FindingsViews;
import org.baoxue.app.views.sides.Sides;
import org.baoxue.app.views.tiers.ReportList;
import org.baoxue.app.views.tiers.TierSections;
import org.baoxue.app.views.units.HomeViews;
import org.baoxue.app.views.units.UnitViews;
import org.baoxue.division.Unit;
import org.baoxue.facts.history.child.Histories;
import org.baoxue.rollup.Reconciliation;
import org.baoxue.rollup.Tallies;
import org.baoxue.text.Messages;
import org.baoxue.view.ChangesView;
import org.baoxue.view.SiteContent;
import org.baoxue.view.SiteView;
import org.baoxue.view.UnitSource;
import org.jspecify.annotations.Nullable;

/** All that the inspection edition shows. */
public final class SiteViews {
    private final Outcome outcome;
    private final Tallies tallies;
    private final Histories histories;
    private final Reconciliation reconciliation;
    private final String version;

    /**
     * The views of an outcome, in any language.
     *
     * @param version of the tool
     */
    public SiteViews(Outcome outcome, String version) {
        this.outcome = outcome;
        this.tallies = new Tallies(outcome.settled());
        this.reconciliation = Reconciliation.of(tallies);
        this.histories = Histories.of(outcome.settled());
        this.version = version;
    }

    /**
     * The edition's content in the language of these messages: the units that have a page in it.
     *
     * @param changes against an earlier result; null if nobody has asked for that
     */
    public SiteContent inspection(Messages messages, @Nullable ChangesView changes) {
        FigureDesk desk = new FigureDesk(outcome, tallies, messages);
        Unit province = desk.ground().tree().province();
        Sides sides = new Sides(desk, histories, reconciliation);
        ReportList reports = new ReportList(desk);
        UnitViews units = new UnitViews(desk, new TierSections(desk, reports), sides::links);
        SiteView site = new SiteView(
                SiteView.Edition.INSPECTION,
                province.code(),
                desk.name(province),
                desk.year(),
                desk.figures().date(desk.ground().asOf()),
                version);
        List<UnitSource> below = desk.ground().tree().units().stream()
                .filter(unit -> !unit.code().equals(province.code()) && desk.hasPage(unit))
                .map(unit -> new UnitSource(
                        unit.code(), desk.name(unit), unit.kind().tier(), unit.parent(), () -> units.of(unit)))
                .toList();
        return new SiteContent(
                site,
                new HomeViews(desk, units).of(province),
                below,
                sides.all(),
                messages.language().isFirst() ? reports.all() : List.of(),
                new FindingsViews(desk).view(changes),
                new AboutViews(desk, version).view());
    }
}
