package org.baoxue.view;

import java.util.List;

/**
 * All that one edition shows.
 *
 * @param home the province
 * @param units every other unit, parents included, in any order
 */
public record SiteContent(SiteView site, HomeView home, List<UnitView> units, FindingsView findings, AboutView about) {
    public SiteContent {
        units = List.copyOf(units);
    }
}
