package org.baoxue.app.books;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.baoxue.form.Code;
import org.baoxue.form.CodeList;
import org.baoxue.form.Form;
import org.baoxue.form.FormBook;
import org.baoxue.form.FormGuide;
import org.baoxue.form.FormGuide.Wording;
import org.baoxue.resource.Resources;
import org.baoxue.rollup.indicators.IndicatorBook;
import org.baoxue.text.Language;
import org.baoxue.text.Messages;

/**
 * Every word of the glossary in both languages: those of {@code glossary.csv}, and the forms, columns, codes and indicators,
 * which their own definitions name.
 */
public final class GlossaryChapters {
    private static final String FLAGS = "closing_flags";

    private final Resources resources;
    private final FormBook forms;
    private final Map<String, List<GlossaryRow>> written;

    private GlossaryChapters(Resources resources, FormBook forms) {
        this.resources = resources;
        this.forms = forms;
        this.written = Glossary.load(resources);
    }

    /** The chapters in order. */
    public static List<GlossaryChapter> of(Resources resources, FormBook forms) {
        return new GlossaryChapters(resources, forms).chapters();
    }

    private List<GlossaryChapter> chapters() {
        Map<String, List<GlossaryRow>> rest = new LinkedHashMap<>(written);
        List<GlossaryChapter> chapters = new ArrayList<>();
        chapters.add(taken("terms", rest));
        chapters.add(new GlossaryChapter(
                "forms", forms.forms().stream().map(this::form).toList()));
        chapters.add(new GlossaryChapter("columns", columns()));
        chapters.add(new GlossaryChapter(
                "code_lists",
                taken("code_lists", rest).rows().stream().map(this::list).toList()));
        chapters.add(new GlossaryChapter("closing_codes", closingCodes()));
        chapters.add(taken(FLAGS, rest));
        chapters.add(new GlossaryChapter("indicators", indicators()));
        rest.forEach((name, rows) -> chapters.add(new GlossaryChapter(name, rows)));
        return chapters;
    }

    private static GlossaryChapter taken(String name, Map<String, List<GlossaryRow>> rest) {
        List<GlossaryRow> rows = rest.remove(name);
        return new GlossaryChapter(name, rows == null ? List.of() : rows);
    }

    private GlossaryRow form(Form form) {
        return GlossaryRow.of(
                new Wording(form.zh(), form.en()),
                List.of(form.id()),
                FormGuide.of(resources, form).about());
    }

    /** A row for each name that a column has, by its key, with the forms where it stands. */
    private List<GlossaryRow> columns() {
        record Name(String key, String zh, String en) {}
        Map<Name, List<String>> names = new LinkedHashMap<>();
        for (Form form : forms.forms()) {
            form.columns()
                    .forEach(column -> names.computeIfAbsent(
                                    new Name(column.key(), column.zh(), column.en()), name -> new ArrayList<>())
                            .add(form.id()));
        }
        return names.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(
                        Comparator.comparing(Name::key).thenComparing(Name::zh).thenComparing(Name::en)))
                .map(entry -> new GlossaryRow(
                        new Wording(entry.getKey().zh(), entry.getKey().en()),
                        List.of(entry.getKey().key()),
                        new Wording("", ""),
                        entry.getValue()))
                .toList();
    }

    /** What a code list holds. */
    private GlossaryRow list(GlossaryRow row) {
        CodeList list = row.keys().isEmpty() ? null : forms.codes(row.keys().get(0));
        if (list == null) {
            return row;
        }
        return GlossaryRow.of(
                row.name(),
                row.keys(),
                new Wording(
                        list.codes().stream().map(c -> c.code() + " " + c.zh()).collect(Collectors.joining("；")),
                        list.codes().stream().map(c -> c.code() + " " + c.en()).collect(Collectors.joining("; "))));
    }

    /** The closing codes, each with what its flags say. */
    private List<GlossaryRow> closingCodes() {
        CodeList closing = forms.codes("closing");
        return closing == null
                ? List.of()
                : closing.codes().stream()
                        .map(code -> GlossaryRow.of(
                                new Wording(code.zh(), code.en()),
                                List.of(code.code()),
                                new Wording(
                                        flags(code).stream().map(Wording::zh).collect(Collectors.joining("；")),
                                        flags(code).stream().map(Wording::en).collect(Collectors.joining("; ")))))
                        .toList();
    }

    /** The names of a code's flags; of a code without any, the name of the row without a key. */
    private List<Wording> flags(Code code) {
        List<GlossaryRow> flags = written.getOrDefault(FLAGS, List.of());
        return flags.stream()
                .filter(flag -> code.flags().isEmpty()
                        ? flag.keys().isEmpty()
                        : flag.keys().stream().anyMatch(code.flags()::contains))
                .map(GlossaryRow::name)
                .toList();
    }

    private List<GlossaryRow> indicators() {
        Messages zh = Messages.load(resources, Language.CHINESE, List.of("indicators"));
        Messages en = Messages.load(resources, Language.ENGLISH, List.of("indicators"));
        return IndicatorBook.all().stream()
                .map(indicator -> indicator.info().code())
                .map(code -> GlossaryRow.of(
                        new Wording(zh.text(code + ".name"), en.text(code + ".name")),
                        List.of(code),
                        new Wording(zh.text(code + ".formula"), en.text(code + ".formula"))))
                .toList();
    }
}
