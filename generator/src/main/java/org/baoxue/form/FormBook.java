package org.baoxue.form;

import java.util.Map;

/** The forms and code lists of a school year. */
public final class FormBook {
    private final Map<String, CodeList> codes;

    FormBook(Map<String, CodeList> codes) {
        this.codes = codes;
    }

    /** The code list. */
    public CodeList codes(String name) {
        CodeList list = codes.get(name);
        if (list == null) {
            throw new IllegalArgumentException("no code list " + name);
        }
        return list;
    }
}
