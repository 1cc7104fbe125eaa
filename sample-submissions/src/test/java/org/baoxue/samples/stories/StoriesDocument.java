package org.baoxue.samples.stories;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.baoxue.samples.stories.Tale.Shown;

/** {@code docs/stories.md}: where each story of the sample province is seen, in both languages. */
final class StoriesDocument {
    private final List<Tale> tales;
    private final Map<String, Tale.Words> units;

    /** A document of these stories, with the names of units by code. */
    StoriesDocument(List<Tale> tales, Map<String, Tale.Words> units) {
        this.tales = tales;
        this.units = units;
    }

    String text() {
        return """
                # 样本省的故事 / Stories of the sample province

                本文件由 `sample-submissions/src/test/resources/stories.csv` 生成，`StoriesTest` 按同一份清单逐条核对样本省（`sample-submissions/province`）的检查结果和网页。
                This file is written from `sample-submissions/src/test/resources/stories.csv`; `StoriesTest` holds the findings and pages of the sample province to the same list.

                检查没有“必须修改”：会出错的版本都由县里退回，后来的更正件（`_r2`）替换了它。“退回的版本”一栏是单独检查那一版时查出的问题。页面路径在 `target/site/inspection/` 之下。
                The check finds no error: each version with one was sent back and replaced by a revision (`_r2`). What is found in that version, checked by itself, stands behind “sent back”. Paths of pages are below `target/site/inspection/`.

                ## 中文

                | 故事 | 单位、期间 | 报了什么 | 规则 | 页面：看什么 | 来自 |
                | --- | --- | --- | --- | --- | --- |
                """
                + tales.stream().map(this::chinese).collect(Collectors.joining())
                + """

                ## English

                | story | unit, period | what was filed | rule | page: what to look at | made by |
                | --- | --- | --- | --- | --- | --- |
                """
                + tales.stream().map(this::english).collect(Collectors.joining());
    }

    private String chinese(Tale tale) {
        String name = unit(tale).zh();
        return row(
                tale.title().zh(),
                name + " " + tale.unit() + "，" + tale.when(),
                tale.filed().zh(),
                tale,
                "退回的版本：");
    }

    private String english(Tale tale) {
        String name = unit(tale).en();
        return row(
                tale.title().en(),
                name + " " + tale.unit() + ", " + tale.when(),
                tale.filed().en(),
                tale,
                "sent back: ");
    }

    private static String row(String title, String where, String filed, Tale tale, String returned) {
        String rules = codes(tale.findings());
        String back = codes(tale.returned());
        String found = rules + (back.isEmpty() ? "" : (rules.isEmpty() ? "" : "<br>") + returned + back);
        return "| " + title + " | " + where + " | " + filed + " | " + (found.isEmpty() ? "—" : found) + " | "
                + tale.pages().stream().map(StoriesDocument::page).collect(Collectors.joining("<br>")) + " | `"
                + tale.source() + "` |\n";
    }

    private static String codes(List<String> findings) {
        return findings.stream()
                .map(finding -> "`" + finding.replace("|", "\\|") + "`")
                .collect(Collectors.joining("<br>"));
    }

    private static String page(Shown shown) {
        return "`" + shown.path() + ".html` " + shown.heading() + "：" + plain(shown.words());
    }

    /** What a reader sees of a row: cells parted by full-width bars, links as their texts. */
    private static String plain(String words) {
        return words.replaceAll("\\[([^]]*)\\]\\([^)]*\\)", "$1")
                .replaceAll("\\(\\.\\./[^)]*\\) *\\|?", "")
                .replace("**", "")
                .replaceAll("^ *\\| *| *\\| *$", "")
                .replaceAll(" *\\| *", "｜");
    }

    private Tale.Words unit(Tale tale) {
        Tale.Words words = units.get(tale.unit());
        if (words == null) {
            throw new IllegalStateException("the registers do not have the unit " + tale.unit());
        }
        return words;
    }
}
