package org.baoxue.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.baoxue.resource.Resources;
import org.baoxue.table.JsonFault;
import org.baoxue.table.StrictJson;
import org.jspecify.annotations.Nullable;

/** The forms of one school year in the order of {@code forms.json}, each in the newest version not after that year. */
public final class FormBook {
    private final int schoolYear;
    private final Map<String, FormCheck> checks;
    private final Map<String, Form> byName = new TreeMap<>();
    private final Map<String, CodeList> codes;

    private FormBook(int schoolYear, Map<String, FormCheck> checks, Map<String, CodeList> codes) {
        this.schoolYear = schoolYear;
        this.checks = checks;
        this.codes = codes;
        for (FormCheck check : checks.values()) {
            name(check.form().id(), check.form());
            name(check.form().zh(), check.form());
            check.form().aliases().forEach(alias -> name(alias, check.form()));
        }
    }

    private void name(String name, Form form) {
        Form other = byName.put(name, form);
        if (other != null && !other.id().equals(form.id())) {
            throw new FormException("forms " + other.id() + " and " + form.id() + " share the name " + name);
        }
    }

    /**
     * Loads all forms.
     *
     * @param schoolYear its first calendar year; a code list keeps the codes that are valid on any day of it
     * @throws FormException if a form, a schema or a code list cannot be used
     */
    public static FormBook load(Resources resources, int schoolYear) {
        CodeLists lists = new CodeLists(resources, schoolYear);
        FormLoader loader = new FormLoader(resources, schoolYear, lists);
        Map<String, FormCheck> checks = new LinkedHashMap<>();
        for (Object element : entries(resources)) {
            Map<String, @Nullable Object> entry = StrictJson.asObject(element);
            if (entry == null) {
                throw new FormException("forms.json: each entry must be an object");
            }
            FormCheck check = loader.load(entry);
            if (checks.put(check.form().id(), check) != null) {
                throw new FormException("forms.json: the form " + check.form().id() + " stands twice");
            }
        }
        return new FormBook(schoolYear, checks, new TreeMap<>(lists.loaded()));
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
        return checks.values().stream().map(FormCheck::form).toList();
    }

    /** The form with this id; an unknown one is a fault of the program. */
    public Form form(String id) {
        return check(id).form();
    }

    /** Whether there is a form with this id. */
    public boolean has(String id) {
        return checks.containsKey(id);
    }

    /** The form with this id, Chinese name or alias, as file names have it; null if there is none. */
    public @Nullable Form named(String name) {
        return byName.get(name);
    }

    /** What judges the rows of the form with this id; an unknown one is a fault of the program. */
    public FormCheck check(String id) {
        FormCheck check = checks.get(id);
        if (check == null) {
            throw new IllegalArgumentException("there is no form " + id);
        }
        return check;
    }

    /** The code list that some column of a form names; null if none does. */
    public @Nullable CodeList codes(String list) {
        return codes.get(list);
    }

    /** All code lists that the forms use, by name. */
    public Map<String, CodeList> codeLists() {
        return new TreeMap<>(codes);
    }
}
