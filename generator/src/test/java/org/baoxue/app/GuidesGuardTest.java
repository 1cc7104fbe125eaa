package org.baoxue.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.baoxue.form.Code;
import org.baoxue.form.CodeList;
import org.baoxue.form.Column;
import org.baoxue.form.Form;
import org.baoxue.form.FormBook;
import org.baoxue.resource.Resources;
import org.junit.jupiter.api.Test;

/** The filling guides are what a clerk has: they name every heading and every value that may be chosen. */
class GuidesGuardTest {
    private static final Resources RESOURCES = Resources.shipped();
    private static final FormBook FORMS = FormBook.load(RESOURCES, 2024);

    @Test
    void every_guide_has_the_header_to_copy_and_a_line_for_each_column_with_its_values() {
        List<String> lacking = new ArrayList<>();
        for (Form form : FORMS.forms()) {
            String path = "schemas/forms/" + form.id() + "/" + form.version() + "/guide.zh-CN.md";
            String guide = RESOURCES.text(path);
            boolean table = form.types().contains(Form.Type.CSV);
            if (table
                    && !guide.contains(String.join(
                            ",", form.columns().stream().map(Column::zh).toList()))) {
                lacking.add(path + ": the header line");
            }
            for (Column column : form.columns()) {
                String line = guide.lines()
                        .filter(l -> l.startsWith("| " + column.zh() + " |"))
                        .reduce("", (first, last) -> last);
                labels(column).stream()
                        .filter(label -> !line.contains(label))
                        .forEach(label -> lacking.add(path + ": " + column.zh() + ": " + label));
            }
        }
        assertThat(lacking).as("write these under 表头和可填的值 of the guide").isEmpty();
    }

    private static List<String> labels(Column column) {
        CodeList codes = column.codes() == null ? null : FORMS.codes(column.codes());
        return codes == null
                ? List.of(column.zh())
                : codes.codes().stream().map(Code::zh).toList();
    }
}
