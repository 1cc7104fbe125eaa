package org.baoxue.kit;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.baoxue.form.Column;
import org.baoxue.form.Form;
import org.baoxue.form.FormBook;
import org.baoxue.form.FormGuide;
import org.baoxue.ledger.Row;
import org.baoxue.model.Tier;
import org.baoxue.resource.Resources;
import org.baoxue.text.Messages;
import org.baoxue.write.sheets.PartsWriter;
import org.baoxue.write.sheets.WorkbookWriter;

/** Writes blank workbooks for every form that is filed as a table. */
public final class Kit {
    private final Resources resources;
    private final FormBook forms;
    private final KitWords words;

    /**
     * A kit of these forms.
     *
     * @param messages with the bundle {@code kit}
     */
    public Kit(Resources resources, FormBook forms, Messages messages) {
        this.resources = resources;
        this.forms = forms;
        this.words = new KitWords(messages);
    }

    /**
     * Writes the workbooks of an order.
     *
     * @param earlier the rows that the unit filed for the period before, by form; empty where nothing is known
     * @return the files in order
     * @throws IOException if one cannot be written
     */
    public List<Path> write(KitOrder order, Map<String, List<Row>> earlier, Path out) throws IOException {
        List<Path> written = new ArrayList<>();
        FirstRows first = new FirstRows(order.period(), earlier);
        for (Blank blank : new Blanks(forms, words.messages()).of(order)) {
            Path folder = Files.createDirectories(out.resolve(blank.folder()));
            Path file = folder.resolve(blank.name() + ".xlsx");
            try (OutputStream stream = Files.newOutputStream(file)) {
                write(blank, first, stream);
            }
            written.add(file);
        }
        return written;
    }

    private void write(Blank blank, FirstRows first, OutputStream out) throws IOException {
        ChoiceLists lists = new ChoiceLists(forms, words, blank.forms());
        try (WorkbookWriter workbook = new WorkbookWriter(out, PartsWriter.Packing.SMALL, 1)) {
            GuideSheet guide = new GuideSheet(workbook, words, lists);
            guide.begin(title(blank), blank.name() + ".xlsx");
            for (Form form : blank.forms()) {
                guide.form(
                        form,
                        columns(form, blank.tier()),
                        FormGuide.of(resources, form),
                        FilledExample.of(resources, form, words.messages().language()));
            }
            for (Form form : blank.forms()) {
                new FormSheet(form, columns(form, blank.tier()), FormGuide.of(resources, form), words, lists)
                        .write(workbook, first.of(form));
            }
            lists.write(workbook);
        }
    }

    private String title(Blank blank) {
        return blank.forms().size() > 1
                ? words.text("guide.title.month")
                : words.text(
                        "guide.title", Map.of("form", words.name(blank.forms().get(0))));
    }

    /** A school leaves out what only a county may hold. */
    private static List<Column> columns(Form form, Tier tier) {
        return form.columns().stream()
                .filter(column -> tier == Tier.COUNTY || !column.countyOnly())
                .toList();
    }
}
