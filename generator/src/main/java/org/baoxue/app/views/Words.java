package org.baoxue.app.views;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.baoxue.calendar.Version;
import org.baoxue.division.Unit;
import org.baoxue.division.UnitTree;
import org.baoxue.form.Code;
import org.baoxue.form.CodeList;
import org.baoxue.form.Column;
import org.baoxue.form.Form;
import org.baoxue.form.FormBook;
import org.baoxue.model.Place;
import org.baoxue.model.ShownName;
import org.baoxue.model.UnitCode;
import org.baoxue.text.Language;
import org.baoxue.text.Vocabulary;

/** The words of forms, code lists and units. */
public final class Words implements Vocabulary {
    private final FormBook forms;
    private final UnitTree tree;
    /** Paths by how they are shown where nobody knows what is a unit's name in them; only those that can be shown better. */
    private final Map<String, String> paths = new HashMap<>();

    /** The words of these forms and units. */
    public Words(FormBook forms, UnitTree tree) {
        this(forms, tree, List.of());
    }

    /**
     * The words of these forms and units, which stay in the names of folders too.
     *
     * @param versions whatever was filed
     */
    public Words(FormBook forms, UnitTree tree, Collection<Version> versions) {
        this.forms = forms;
        this.tree = tree;
        Set<String> hidden = new TreeSet<>();
        for (Version version : versions) {
            String file = version.submission().file();
            if (file.indexOf('/') >= 0 && !ShownName.file(file, true).equals(file)) {
                hidden.add(file);
            }
        }
        if (!hidden.isEmpty()) {
            Set<String> known = known();
            hidden.forEach(file -> {
                String shown = ShownName.file(file, true);
                String better = ShownName.file(file, true, known::contains);
                String other = paths.putIfAbsent(shown, better);
                if (other != null && !other.equals(better)) {
                    paths.put(shown, shown); // of two that look the same nobody could tell which it is
                }
            });
        }
    }

    private Set<String> known() {
        Set<String> known = new HashSet<>();
        tree.units().forEach(unit -> known.add(unit.name()));
        tree.schools().forEach(school -> known.add(school.name()));
        for (Form form : forms.forms()) {
            known.add(form.zh());
            known.addAll(form.aliases());
        }
        return known;
    }

    @Override
    public String path(Place place) {
        return place.form() == null ? place.file() : paths.getOrDefault(place.file(), place.file());
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
