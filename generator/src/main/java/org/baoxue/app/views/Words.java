package org.baoxue.app.views;

import org.baoxue.division.Unit;
import org.baoxue.division.UnitTree;
import org.baoxue.form.Code;
import org.baoxue.form.CodeList;
import org.baoxue.form.Column;
import org.baoxue.form.Form;
import org.baoxue.form.FormBook;
import org.baoxue.model.UnitCode;
import org.baoxue.text.Language;
import org.baoxue.text.Vocabulary;

/** The words of forms, code lists and units. */
public final class Words implements Vocabulary {
    private final FormBook forms;
    private final UnitTree tree;

    /** The words of these forms and units. */
    public Words(FormBook forms, UnitTree tree) {
        this.forms = forms;
        this.tree = tree;
    }

    @Override
    public String heading(String form, String key, Language language) {
        if (!forms.has(form) || !forms.form(form).layout().has(key)) {
            return key;
        }
        Column column = forms.form(form).column(key);
        return language.isFirst() ? column.zh() : column.en();
    }

    @Override
    public String formName(String form, Language language) {
        if (!forms.has(form)) {
            return form;
        }
        Form found = forms.form(form);
        return language.isFirst() ? found.zh() : found.en();
    }

    @Override
    public String codeLabel(String list, String code, Language language) {
        CodeList codes = forms.codes(list);
        Code entry = codes == null ? null : codes.code(code);
        if (entry == null) {
            return code;
        }
        return language.isFirst() ? entry.zh() : entry.en();
    }

    @Override
    public String unitName(UnitCode code, Language language) {
        Unit unit = tree.unit(code);
        if (unit == null) {
            return code.value();
        }
        return language.isFirst() || unit.nameEn().isEmpty() ? unit.name() : unit.nameEn();
    }
}
