package org.baoxue.form;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.baoxue.resource.Resources;
import org.baoxue.table.JsonFault;
import org.baoxue.table.StrictJson;
import org.jspecify.annotations.Nullable;

/** The forms of one school year in the order of {@code forms.json}, each in the newest version not after that year. */
public final class FormBook {
    private final Resources resources;
    private final int schoolYear;
    private final Map<String, Loaded> loaded;
    private final Map<String, Form> byName = new TreeMap<>();
    private final CodeLists lists;

    private FormBook(Resources resources, int schoolYear, Map<String, Loaded> loaded, CodeLists lists) {
        this.resources = resources;
        this.schoolYear = schoolYear;
        this.loaded = loaded;
        this.lists = lists;
        for (Form form : forms()) {
            name(form.id(), form);
            name(form.zh(), form);
            form.aliases().forEach(alias -> name(alias, form));
        }
    }

    private void name(String name, Form form) {
        Form other = byName.put(name, form);
        if (other != null && !other.id().equals(form.id())) {
            throw new FormException("forms " + other.id() + " and " + form.id() + " share the name " + name);
        }
    }

    /**
     * Loads all forms. A form's schema, what judges its rows, and each code list are read when they are first asked for; where an overlay
     * stands before the shipped files, at once, so that its faults are told before any file is read.
     *
     * @param schoolYear its first calendar year; a code list keeps the codes that are valid on any day of it
     * @throws FormException if a form, a schema or a code list cannot be used
     */
    public static FormBook load(Resources resources, int schoolYear) {
        CodeLists lists = new CodeLists(resources, schoolYear);
        FormLoader loader = new FormLoader(resources, schoolYear);
        Map<String, Loaded> forms = new LinkedHashMap<>();
        for (Object element : entries(resources)) {
            Map<String, @Nullable Object> entry = StrictJson.asObject(element);
            if (entry == null) {
                throw new FormException("forms.json: each entry must be an object");
            }
            Loaded loaded = loader.load(entry, lists);
            if (resources.isOverlaid()) {
                loaded.check();
            }
            if (forms.put(loaded.form().id(), loaded) != null) {
                throw new FormException("forms.json: the form " + loaded.form().id() + " stands twice");
            }
        }
        return new FormBook(resources, schoolYear, forms, lists);
    }

    /** The forms of another school year, by the same resources. What is the same in both years is not read again. */
    public FormBook in(int otherYear) {
        if (resources.isOverlaid() || Resources.shippedYear(otherYear) != Resources.shippedYear(schoolYear)) {
            return load(resources, otherYear);
        }
        CodeLists codes = new CodeLists(resources, otherYear);
        Map<String, Loaded> forms = new LinkedHashMap<>();
        loaded.forEach((id, form) -> forms.put(id, form.with(codes)));
        return new FormBook(resources, otherYear, forms, codes);
    }

    private static List<?> entries(Resources resources) {
        try {
            Object forms =
                    StrictJson.readObject(resources.bytes("schemas/forms.json")).get("forms");
            if (forms instanceof List<?> list) {
                return list;
            }
        } catch (JsonFault e) {
            throw new FormException("forms.json: " + e.getMessage(), e);
        }
        throw new FormException("forms.json: forms must be a list");
    }

    /** The first calendar year of the school year. */
    public int schoolYear() {
        return schoolYear;
    }

    /** All forms in order. */
    public List<Form> forms() {
        return loaded.values().stream().map(Loaded::form).toList();
    }

    /** The form with this id; an unknown one is a fault of the program. */
    public Form form(String id) {
        return loaded(id).form();
    }

    /** Whether there is a form with this id. */
    public boolean has(String id) {
        return loaded.containsKey(id);
    }

    /** The form with this id, Chinese name or alias, as file names have it; null if there is none. */
    public @Nullable Form named(String name) {
        return byName.get(name);
    }

    /** What judges the rows of the form with this id; an unknown one is a fault of the program. */
    public FormCheck check(String id) {
        return loaded(id).check();
    }

    private Loaded loaded(String id) {
        Loaded form = loaded.get(id);
        if (form == null) {
            throw new IllegalArgumentException("there is no form " + id);
        }
        return form;
    }

    /** The code list that some column of a form names; null if none does. */
    public @Nullable CodeList codes(String list) {
        boolean named = resources.isOverlaid() ? listNames().contains(list) : lists.has(list);
        return named ? lists.list(list) : null;
    }

    private Set<String> listNames() {
        Set<String> names = new HashSet<>();
        forms().forEach(form -> form.columns().stream()
                .map(Column::codes)
                .filter(Objects::nonNull)
                .forEach(names::add));
        return names;
    }

    /** All code lists that the forms use, by name. */
    public Map<String, CodeList> codeLists() {
        Map<String, CodeList> all = new TreeMap<>();
        listNames().forEach(name -> all.put(name, lists.list(name)));
        return all;
    }

    /**
     * A form, and its check once it is asked for: a run sees files of few forms, and a check costs far more than its form. Safe for
     * use by many threads.
     */
    static final class Loaded {
        private final Form form;
        private final Function<CodeLists, FormCheck> make;
        private final CodeLists lists;
        private @Nullable FormCheck check;

        Loaded(Form form, Function<CodeLists, FormCheck> make, CodeLists lists) {
            this.form = form;
            this.make = make;
            this.lists = lists;
        }

        /** The same form with the code lists of another year. */
        Loaded with(CodeLists others) {
            return new Loaded(form, make, others);
        }

        Form form() {
            return form;
        }

        /** The form's check, always the same one; throws {@link FormException} if the schema cannot be used. */
        synchronized FormCheck check() {
            FormCheck made = check == null ? make.apply(lists) : check;
            check = made;
            return made;
        }
    }
}
