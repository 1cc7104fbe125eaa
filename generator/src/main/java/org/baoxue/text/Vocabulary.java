package org.baoxue.text;

import org.baoxue.model.Place;
import org.baoxue.model.UnitCode;

/**
 * The words that come from forms, code lists and the unit tree rather than from message files. What it does not know it returns
 * as the key itself: a word is never a reason for a finding to go unsaid.
 */
public interface Vocabulary {
    /** A column's heading. */
    String heading(String form, String key, Language language);

    /** A form's name. */
    String formName(String form, Language language);

    /** The label of a code. */
    String codeLabel(String list, String code, Language language);

    /** A unit's name. */
    String unitName(UnitCode code, Language language);

    /** The file of a place, as people may see its path. */
    default String path(Place place) {
        return place.file();
    }
}
