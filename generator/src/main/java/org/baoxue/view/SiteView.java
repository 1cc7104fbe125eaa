package org.baoxue.view;

import org.baoxue.model.Period;
import org.baoxue.model.UnitCode;

/**
 * What is the same on every page of an edition.
 *
 * @param edition which edition it is; every page of the inspection edition carries its mark
 * @param province the province's code; its page is the home page
 * @param provinceName its name
 * @param year the school year
 * @param asOf the date to which the figures speak, formatted
 * @param version of the tool
 */
public record SiteView(
        Edition edition, UnitCode province, String provinceName, Period year, String asOf, String version) {
    /** The editions, never linked to one another. */
    public enum Edition {
        /** 内部资料. */
        INSPECTION,
        PUBLIC
    }

    /** The year as paths name it: its first calendar year. */
    public String yearInPaths() {
        return Integer.toString(year.from().getYear());
    }
}
