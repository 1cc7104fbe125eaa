package org.baoxue.app.views;

import java.util.List;
import org.baoxue.division.Unit;
import org.baoxue.view.ReportLink;
import org.baoxue.view.Section;

/** The parts of a unit's page that come from what the tiers state. */
public interface UnitSections {
    /** The sections between the cases and the months, in order; those that the unit's tier has nothing to do with are left out. */
    List<Section> of(Unit unit);

    /** 一县一案 or 一校一案. */
    Section plan(Unit unit);

    /** The reports of the unit in the order of periods, then those of the units straight below it if they are few. */
    List<ReportLink> reports(Unit unit);
}
