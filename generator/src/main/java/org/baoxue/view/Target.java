package org.baoxue.view;

import org.baoxue.model.Period;
import org.baoxue.model.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * A page, or a place on it, that something links to. It names what is meant, not a path: paths and the way from one page to
 * another are computed when pages are written, and a target without a page fails the run.
 *
 * @param kind what kind of page
 * @param unit the unit of a {@link Kind#UNIT}, {@link Kind#REPORT} or {@link Kind#SIDE} page; else null
 * @param code the period of a {@link Kind#REPORT} page, the topic of a {@link Kind#SIDE} page and, from the second sheet on, {@code /} and its number, the code of the rule of a {@link Kind#RULE} page, the id of the form of a {@link Kind#FORM_GUIDE} page; else empty
 * @param anchor the id on the page, such as {@code 2024-10}; empty = its top
 */
public record Target(Kind kind, @Nullable UnitCode unit, String code, String anchor) {
    /** The kinds of pages. */
    public enum Kind {
        /** The page of a unit; the province's is the home page. */
        UNIT,
        /** A tier's report for a period. */
        REPORT,
        /** A page beside a unit's page. */
        SIDE,
        FINDINGS,
        /** All samples of one rule. */
        RULE,
        ABOUT,
        /** The list of the books. */
        BOOKS,
        /** 规则手册. */
        RULE_BOOK,
        /** 填报手册: the list of forms. */
        FIELD_GUIDE,
        /** One form of the field guide. */
        FORM_GUIDE,
        /** 指标口径. */
        METHODOLOGY,
        /** 术语表. */
        GLOSSARY
    }

    /** A unit's page. */
    public static Target unit(UnitCode code) {
        return new Target(Kind.UNIT, code, "", "");
    }

    /** A unit's report for a period. */
    public static Target report(UnitCode code, Period period) {
        return new Target(Kind.REPORT, code, period.toString(), "");
    }

    /** The first sheet of a page beside a unit's page. */
    public static Target side(UnitCode code, Topic topic) {
        return new Target(Kind.SIDE, code, topic.path(), "");
    }

    /**
     * A sheet of a page beside a unit's page.
     *
     * @param sheet 1 and up
     */
    public static Target side(UnitCode code, Topic topic, int sheet) {
        return sheet == 1 ? side(code, topic) : new Target(Kind.SIDE, code, topic.path() + "/" + sheet, "");
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

    /** The list of the books. */
    public static Target books() {
        return new Target(Kind.BOOKS, null, "", "");
    }

    /** The rule book; each rule has its code as its id. */
    public static Target ruleBook() {
        return new Target(Kind.RULE_BOOK, null, "", "");
    }

    /** The list of forms. */
    public static Target fieldGuide() {
        return new Target(Kind.FIELD_GUIDE, null, "", "");
    }

    /** One form of the field guide; each column has its key as its id. */
    public static Target formGuide(String form) {
        return new Target(Kind.FORM_GUIDE, null, form, "");
    }

    /** How indicators are computed; each has its code as its id. */
    public static Target methodology() {
        return new Target(Kind.METHODOLOGY, null, "", "");
    }

    /** The glossary. */
    public static Target glossary() {
        return new Target(Kind.GLOSSARY, null, "", "");
    }

    /** The same page at the element with this id. */
    public Target at(String id) {
        return new Target(kind, unit, code, id);
    }
}
