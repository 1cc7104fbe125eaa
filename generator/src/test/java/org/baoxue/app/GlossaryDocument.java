package org.baoxue.app;

import java.util.List;
import java.util.stream.Collectors;
import org.baoxue.app.books.GlossaryChapter;
import org.baoxue.app.books.GlossaryChapters;
import org.baoxue.app.books.GlossaryRow;
import org.baoxue.form.Form;
import org.baoxue.form.FormBook;
import org.baoxue.form.FormGuide.Wording;
import org.baoxue.resource.Resources;
import org.baoxue.text.Language;
import org.baoxue.text.Messages;

/** {@code docs/glossary.md}: the glossary of the shipped definitions, both languages side by side. */
final class GlossaryDocument {
    private static final Resources SHIPPED = Resources.shipped();
    private static final Messages ZH = Messages.load(SHIPPED, Language.CHINESE, List.of("books"));
    private static final Messages EN = Messages.load(SHIPPED, Language.ENGLISH, List.of("books"));

    private static final String HEAD = """
            # 术语表 / Glossary

            本文件由 `schemas/glossary.csv` 和表单、代码表、指标的定义生成，不要直接修改；增加一个用语，就在该文件中加一行。
            This file is generated from `schemas/glossary.csv` and the definitions of forms, code lists and indicators; do not edit it.
            A new term is a line in that file; forms, columns, codes and indicators appear by themselves.
            """;

    private final FormBook forms;

    private GlossaryDocument(FormBook forms) {
        this.forms = forms;
    }

    /** Its text. */
    static String of(FormBook forms) {
        return new GlossaryDocument(forms).text();
    }

    private String text() {
        StringBuilder text = new StringBuilder(HEAD);
        for (GlossaryChapter chapter : GlossaryChapters.of(SHIPPED, forms)) {
            String key = "glossary." + chapter.name();
            text.append("\n## ").append(ZH.text(key)).append(" / ").append(EN.text(key));
            text.append("\n\n| 中文 | English | key in files | 含义 | Meaning |\n| --- | --- | --- | --- | --- |\n");
            chapter.rows().forEach(row -> text.append(line(row)));
        }
        return text.toString();
    }

    private String line(GlossaryRow row) {
        String keys = row.keys().stream().map(key -> "`" + key + "`").collect(Collectors.joining(", "));
        Wording meaning = row.forms().isEmpty() ? row.meaning() : names(row.forms());
        return "| " + String.join(" | ", cell(row.name().zh()), cell(row.name().en()), keys) + " | "
                + cell(meaning.zh()) + " | " + cell(meaning.en()) + " |\n";
    }

    private Wording names(List<String> ids) {
        List<Form> found = ids.stream().map(forms::form).toList();
        return new Wording(
                found.stream().map(Form::zh).collect(Collectors.joining("、")),
                found.stream().map(Form::en).collect(Collectors.joining(", ")));
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }
}
