package org.baoxue.app;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.baoxue.app.KindsFile.Kind;
import org.baoxue.model.RuleInfo;
import org.baoxue.resource.Resources;
import org.baoxue.text.Language;
import org.baoxue.text.Messages;

/** {@code docs/rules.md}: what kinds of fault there are, by group, and which rules find them, both languages side by side. */
final class RulesDocument {
    /** The letters of the groups in the order in which data meet them. */
    static final List<String> GROUPS = List.of("F", "R", "S", "I", "A", "B", "C", "T", "M", "P", "D");

    private static final Messages ZH = words(Language.CHINESE);
    private static final Messages EN = words(Language.ENGLISH);

    private static final String HEAD = """
            # 规则 / Rules

            本文件由 `docs/kinds.csv` 和规则的定义生成，不要直接修改；增加一条规则，就在该文件相应的种类后面加上代码，或加一行。
            This file is generated from `docs/kinds.csv` and the definitions of the rules; do not edit it.
            A new rule is a code behind its kind in that file, or a line of its own.

            没有规则的种类列在最后。只查到一部分的，说明里写明缺什么。
            Kinds that no rule finds stand at the end. Where a kind is found in part, the note says what is left out.
            """;

    private final List<Kind> kinds;

    private RulesDocument(List<Kind> kinds) {
        this.kinds = kinds;
    }

    /** Its text. */
    static String of(List<Kind> kinds) {
        return new RulesDocument(kinds).text();
    }

    private String text() {
        StringBuilder text = new StringBuilder(HEAD);
        text.append("\n| 组 / Group | 种类 / Kinds | 有规则 / Found | 没有规则 / Open |\n| --- | ---: | ---: | ---: |\n");
        GROUPS.forEach(group -> text.append(counts(heading(group), of(group))));
        text.append(counts("合计 / Total", kinds));
        for (String group : GROUPS) {
            text.append("\n## ").append(heading(group)).append("\n\n");
            List<Kind> found = of(group).stream().filter(kind -> !kind.isOpen()).toList();
            text.append(found.isEmpty() ? "还没有规则。 No rule yet.\n" : found(found));
        }
        text.append("\n## 没有规则的种类 / Open kinds\n\n| 组 / Group | 种类 | Kind | 说明 / Note |\n| --- | --- | --- | --- |\n");
        kinds.stream()
                .filter(Kind::isOpen)
                .forEach(kind -> text.append(line(kind.group(), kind.zh(), kind.en(), kind.note())));
        return text.toString();
    }

    private List<Kind> of(String group) {
        return kinds.stream().filter(kind -> kind.group().equals(group)).toList();
    }

    private static String counts(String name, List<Kind> kinds) {
        long open = kinds.stream().filter(Kind::isOpen).count();
        return line(name, String.valueOf(kinds.size()), String.valueOf(kinds.size() - open), String.valueOf(open));
    }

    private static String found(List<Kind> kinds) {
        return kinds.stream()
                .map(kind -> line(
                        kind.zh(),
                        kind.en(),
                        kind.codes().stream().map(RulesDocument::rule).collect(Collectors.joining("<br>")),
                        kind.note()))
                .collect(Collectors.joining(
                        "",
                        "| 种类 | Kind | 代码、轻重、标题 / Code, severity, title | 说明 / Note |\n| --- | --- | --- | --- |\n",
                        ""));
    }

    private static String rule(String code) {
        RuleInfo rule = Catalogue.of(code);
        String severity = "term.severity." + rule.severity().name().toLowerCase(Locale.ROOT);
        String title = code + ".title";
        return "`%s` %s：%s / %s: %s"
                .formatted(code, ZH.text(severity), ZH.text(title), EN.text(severity), EN.text(title));
    }

    private static String heading(String group) {
        String key = "rules.group." + group;
        return group + " " + ZH.text(key) + " / " + EN.text(key);
    }

    private static String line(String... cells) {
        return List.of(cells).stream()
                .map(cell -> cell.replace("|", "\\|"))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static Messages words(Language language) {
        return Messages.load(Resources.shipped(), language, List.of("books", "rules"));
    }
}
