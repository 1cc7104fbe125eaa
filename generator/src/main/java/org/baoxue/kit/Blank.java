package org.baoxue.kit;

import java.util.List;
import org.baoxue.form.Form;
import org.baoxue.model.Tier;

/**
 * One blank workbook.
 *
 * @param folder below the folder of all; empty for a unit's own forms
 * @param name of the file, without its ending
 * @param tier who fills it in
 * @param forms a sheet each, in order
 */
record Blank(String folder, String name, Tier tier, List<Form> forms) {
    Blank {
        forms = List.copyOf(forms);
    }
}
