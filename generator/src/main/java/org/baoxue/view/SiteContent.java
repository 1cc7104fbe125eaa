package org.baoxue.view;

import java.util.List;

/**
 * All that one edition shows.
 *
 * @param home the province
 * @param units every other unit, parents included, in any order
 * @param sides the pages beside units' pages
 * @param reports the tiers' formal reports, in the language of their first edition only
 */
public record SiteContent(
        SiteView site,
        HomeView home,
        List<UnitSource> units,
        List<SideSource> sides,
        List<ReportSource> reports,
        FindingsView findings,
        AboutView about) {
    public SiteContent {
        units = List.copyOf(units);
        sides = List.copyOf(sides);
        reports = List.copyOf(reports);
    }
}
