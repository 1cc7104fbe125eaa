package org.baoxue.read.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.baoxue.archive.Archives;
import org.baoxue.form.Column;
import org.baoxue.form.FormBook;
import org.baoxue.model.Arg;
import org.baoxue.model.Finding;
import org.baoxue.resource.Resources;
import org.baoxue.table.bytes.sheets.HandMade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Forms that stand on sheets that are not read, which must not look as if nothing had been filed. */
class MisplacedFormTest {
    private static final FormBook FORMS = FormBook.load(Resources.shipped(), 2024);
    private static final Archives ARCHIVES = Archives.ofRun();

    @TempDir
    private Path folder;

    private final List<String> findings = new ArrayList<>();

    private static String filled(String form, int header) {
        String[] headings = FORMS.form(form).columns().stream().map(Column::zh).toArray(String[]::new);
        return HandMade.row(header, headings) + HandMade.row(header + 1, "甲");
    }

    private Inventory scan() {
        return Intake.scan(folder, FORMS, ARCHIVES, finding -> findings.add(line(finding)));
    }

    private static String line(Finding finding) {
        StringBuilder line =
                new StringBuilder(finding.code() + " " + finding.place().sheet());
        for (Arg argument : finding.arguments()) {
            line.append(' ')
                    .append(
                            argument instanceof Arg.Form form
                                    ? form.form()
                                    : argument instanceof Arg.Term term ? term.key() : "");
        }
        return line.toString();
    }

    private static List<String> unusable(Inventory inventory) {
        return inventory.unusable().stream()
                .map(submission -> submission.form() + " " + submission.sheet())
                .toList();
    }

    @Test
    void a_form_on_a_sheet_of_another_name_is_received_and_missing() throws IOException {
        new HandMade()
                .sheet("考勤汇总", filled("attendance", 1))
                .sheet("10月月报告", HandMade.row(1, "某校月报告") + filled("declaration", 2))
                .write(folder.resolve("2199000001_2024-10.xlsx"));
        Inventory inventory = scan();
        assertThat(findings).containsExactly("F52 10月月报告 declaration sheet.renamed");
        assertThat(unusable(inventory)).containsExactly("declaration 10月月报告");
    }

    @Test
    void a_hidden_form_is_received_and_missing_unless_it_is_there_openly() throws IOException {
        new HandMade()
                .sheet("考勤汇总", filled("attendance", 1))
                .sheet("上月", "state=\"hidden\"", "<sheetData>" + filled("attendance", 1) + "</sheetData>")
                .sheet("月报告", "state=\"hidden\"", "<sheetData>" + filled("declaration", 1) + "</sheetData>")
                .write(folder.resolve("2199000001_2024-10.xlsx"));
        Inventory inventory = scan();
        assertThat(findings).containsExactly("F45 上月", "F52 月报告 declaration sheet.hidden");
        assertThat(unusable(inventory)).containsExactly("declaration 月报告");
    }

    @Test
    void a_form_that_nobody_asked_this_unit_for_is_a_sheet_like_any_other() throws IOException {
        new HandMade()
                .sheet("考勤汇总", filled("attendance", 1))
                .sheet("我的复核", filled("review", 1))
                .sheet("草稿", HandMade.row(1, "学段") + HandMade.row(2, "小学"))
                .write(folder.resolve("2199000001_2024-10.xlsx"));
        Inventory inventory = scan();
        assertThat(findings).containsExactly("F44 我*复核", "F44 草稿");
        assertThat(unusable(inventory)).isEmpty();
    }
}
