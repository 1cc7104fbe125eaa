package org.baoxue.publish;

import org.baoxue.model.UnitCode;
import org.baoxue.text.Language;
import org.baoxue.view.SiteView;
import org.baoxue.view.Target;

/**
 * Where pages lie in an edition: {@code index.html}, {@code unit/<code>/<year>.html}, {@code findings.html},
 * {@code report/<code>/<period>.html}, {@code <topic>/<code>/<year>[-<sheet>].html}, {@code findings/<code>.html}, {@code about.html}, {@code book/<name>.html}, {@code book/forms/<form>.html}; the same below
 * {@code en/} for English; a twin beside its page, with {@code .md}. Names are codes and digits, never names of units.
 *
 * @param province the unit whose page is the home page
 * @param year the school year's first calendar year
 */
public record Paths(UnitCode province, String year) {
    private static final String HTML = ".html";

    /** The paths of an edition. */
    public static Paths of(SiteView site) {
        return new Paths(site.province(), site.yearInPaths());
    }

    /** The path of a language's page from the edition's root, with {@code /}, without the anchor. */
    public String path(Target target, Language language) {
        String path = switch (target.kind()) {
            case UNIT -> unit(target);
            case REPORT -> "report/" + target.unit() + "/" + target.code() + HTML;
            case SIDE -> side(target);
            case FINDINGS -> "findings" + HTML;
            case RULE -> "findings/" + target.code() + HTML;
            case ABOUT -> "about" + HTML;
            case BOOKS -> "book/index" + HTML;
            case RULE_BOOK -> "book/rules" + HTML;
            case FIELD_GUIDE -> "book/forms" + HTML;
            case FORM_GUIDE -> "book/forms/" + target.code() + HTML;
            case METHODOLOGY -> "book/methodology" + HTML;
            case GLOSSARY -> "book/glossary" + HTML;
        };
        return language.isFirst() ? path : language.tag() + "/" + path;
    }

    /** The path of the twin of the page at this path. */
    static String twin(String page) {
        return page.substring(0, page.length() - HTML.length()) + ".md";
    }

    private String side(Target target) {
        String[] topicAndSheet = target.code().split("/", 2);
        String sheet = topicAndSheet.length == 1 ? "" : "-" + topicAndSheet[1];
        return topicAndSheet[0] + "/" + target.unit() + "/" + year + sheet + HTML;
    }

    private String unit(Target target) {
        UnitCode code = target.unit();
        if (code == null) {
            throw new IllegalArgumentException("a link to a unit's page names no unit");
        }
        return code.equals(province) ? "index" + HTML : "unit/" + code + "/" + year + HTML;
    }
}
