package org.baoxue.publish;

import org.baoxue.model.UnitCode;
import org.baoxue.view.SiteView;
import org.baoxue.view.Target;

/**
 * Where pages lie in an edition: {@code index.html}, {@code unit/<code>/<year>.html}, {@code findings.html},
 * {@code findings/<code>.html}, {@code about.html}, {@code book/<name>.html}, {@code book/forms/<form>.html}. Names are codes and digits, never names of units.
 *
 * @param province the unit whose page is the home page
 * @param year the school year's first calendar year
 */
public record Paths(UnitCode province, String year) {
    /** The paths of an edition. */
    public static Paths of(SiteView site) {
        return new Paths(site.province(), site.yearInPaths());
    }

    /** The page's path from the edition's root, with {@code /}, without the anchor. */
    public String path(Target target) {
        return switch (target.kind()) {
            case UNIT -> unit(target);
            case FINDINGS -> "findings.html";
            case RULE -> "findings/" + target.code() + ".html";
            case ABOUT -> "about.html";
            case BOOKS -> "book/index.html";
            case RULE_BOOK -> "book/rules.html";
            case FIELD_GUIDE -> "book/forms.html";
            case FORM_GUIDE -> "book/forms/" + target.code() + ".html";
            case METHODOLOGY -> "book/methodology.html";
            case GLOSSARY -> "book/glossary.html";
        };
    }

    private String unit(Target target) {
        UnitCode code = target.unit();
        if (code == null) {
            throw new IllegalArgumentException("a link to a unit's page names no unit");
        }
        return code.equals(province) ? "index.html" : "unit/" + code + "/" + year + ".html";
    }
}
