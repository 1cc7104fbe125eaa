package org.baoxue.app.views;

import java.util.List;
import org.baoxue.app.Outcome;
import org.baoxue.division.Unit;
import org.baoxue.text.Messages;
import org.baoxue.view.SiteContent;
import org.baoxue.view.SiteView;
import org.baoxue.view.UnitView;

/** All that the inspection edition shows. */
public final class SiteViews {
    private SiteViews() {}

    /**
     * The edition's content in the language of these messages.
     *
     * @param version of the tool
     */
    public static SiteContent inspection(Outcome outcome, Messages messages, String version) {
        FigureDesk desk = new FigureDesk(outcome, messages);
        Unit province = desk.ground().tree().province();
        UnitViews units = new UnitViews(desk);
        SiteView site = new SiteView(
                SiteView.Edition.INSPECTION,
                province.code(),
                province.name(),
                desk.year(),
                desk.figures().date(desk.ground().asOf()),
                version);
        List<UnitView> below = desk.ground().tree().units().stream()
                .filter(unit -> !unit.code().equals(province.code()))
                .map(units::of)
                .toList();
        return new SiteContent(
                site,
                new HomeViews(desk, units).of(province),
                below,
                new FindingsViews(desk).view(),
                new AboutViews(desk, version).view());
    }
}
