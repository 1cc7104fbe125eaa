package org.baoxue.kit;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baoxue.form.Form;
import org.baoxue.resource.Resources;
import org.baoxue.text.Language;

/** The example of a form's filling guide: what to write by heading. */
final class FilledExample {
    private FilledExample() {}

    /** The first example in the guide of this language; empty if it has none. */
    static Map<String, String> of(Resources resources, Form form, Language language) {
        String path =
                resources.newest("schemas/forms/" + form.id() + "/%d/guide." + language.tag() + ".md", form.version());
        if (path == null) {
            return Map.of();
        }
        String heading = language.isFirst() ? "## 填写示例" : "## Example";
        List<String> lines = resources.text(path).lines().toList();
        Map<String, String> example = new LinkedHashMap<>();
        boolean inside = false;
        for (String line : lines) {
            if (line.startsWith("## ")) {
                inside = line.startsWith(heading);
            } else if (inside && line.startsWith("| ") && !line.startsWith("| ---")) {
                List<String> cells = Arrays.stream(line.substring(1).split("(?<!\\\\)\\|", -1))
                        .map(cell -> cell.strip().replace("\\|", "|"))
                        .toList();
                example.put(cells.get(0), cells.get(1));
            }
        }
        return example;
    }
}
