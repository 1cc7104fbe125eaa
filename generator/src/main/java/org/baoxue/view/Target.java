package org.baoxue.view;

import org.baoxue.model.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * A page, or a place on it, that something links to. It names what is meant, not a path: paths and the way from one page to
 * another are computed when pages are written, and a target without a page fails the run.
 *
 * @param kind what kind of page
 * @param unit the unit of a {@link Kind#UNIT} page; else null
 * @param rule the code of a {@link Kind#RULE} page; else empty
 * @param anchor the id on the page, such as {@code 2024-10}; empty = its top
 */
public record Target(Kind kind, @Nullable UnitCode unit, String rule, String anchor) {
    /** The kinds of pages. */
    public enum Kind {
        /** The page of a unit; the province's is the home page. */
        UNIT,
        FINDINGS,
        /** All samples of one rule. */
        RULE,
        ABOUT
    }

    /** A unit's page. */
    public static Target unit(UnitCode code) {
        return new Target(Kind.UNIT, code, "", "");
    }

    /** The page of findings. */
    public static Target findings() {
        return new Target(Kind.FINDINGS, null, "", "");
    }

    /** The page with all samples of one rule. */
    public static Target rule(String code) {
        return new Target(Kind.RULE, null, code, "");
    }

    /** The page about this copy. */
    public static Target about() {
        return new Target(Kind.ABOUT, null, "", "");
    }

    /** The same page at the element with this id. */
    public Target at(String id) {
        return new Target(kind, unit, rule, id);
    }
}
