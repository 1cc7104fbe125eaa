package org.baoxue.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.baoxue.model.Severity;
import org.baoxue.resource.Resources;
import org.baoxue.text.Language;
import org.baoxue.text.Messages;
import org.baoxue.view.AllFindings;
import org.baoxue.view.ResultView;
import org.baoxue.view.ToolView;
import org.jspecify.annotations.Nullable;

/** A small result that has one of everything, and its words; every text of it may be changed. */
public final class InventedResult {
    /** Chinese words of the shipped files. */
    public static final Messages CHINESE =
            Messages.load(Resources.shipped(), Language.CHINESE, List.of("text", "rules", "console"));

    private final UnaryOperator<String> change;

    private InventedResult(UnaryOperator<String> change) {
        this.change = change;
    }

    /** The result as it is. */
    public static ResultView plain() {
        return with(text -> text);
    }

    /** The result with its texts changed: messages, headings, file names, keys, reasons. */
    static ResultView with(UnaryOperator<String> change) {
        return new InventedResult(change).result();
    }

    /** The result in a format, its samples being all of its findings. */
    public static String text(ReportFormat format, ResultView result) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            format.write(result, samples(result), tool(), CHINESE, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** The samples of a result as if they were all that it holds. */
    static AllFindings samples(ResultView result) {
        Map<String, List<ResultView.FindingText>> byCode = result.rules().stream()
                .collect(Collectors.toMap(ResultView.RuleResult::code, ResultView.RuleResult::samples));
        return new AllFindings() {
            @Override
            public long listed(String code) {
                return byCode.getOrDefault(code, List.of()).size();
            }

            @Override
            public void each(String code, Consumer<ResultView.FindingText> taker) {
                byCode.getOrDefault(code, List.of()).forEach(taker);
            }
        };
    }

    /** The tool over submissions that lie in the folder 报送 a. */
    public static ToolView tool() {
        return new ToolView(
                "1.0",
                "zh-CN",
                "报送 a/",
                List.of(
                        rule("F01", Severity.ERROR),
                        rule("I01", Severity.ERROR),
                        rule("S02", Severity.ERROR),
                        rule("T01", Severity.WARNING),
                        rule("T02", Severity.NOTE)));
    }

    private static ToolView.RuleText rule(String code, Severity severity) {
        return new ToolView.RuleText(code, severity, "一", code + "题", code + "为何", code + "把…改成…");
    }

    private ResultView result() {
        String file = "990101/2199000001_考勤汇总_2024-10.csv";
        return new ResultView(
                "990000",
                "2024-10-31",
                Severity.ERROR,
                1,
                Map.of(Severity.ERROR, 15L, Severity.WARNING, 2L, Severity.NOTE, 1L),
                Map.of(Severity.ERROR, 0L, Severity.WARNING, 1L, Severity.NOTE, 0L),
                List.of(
                        result("F01", Severity.ERROR, 1, 0, finding("F01", "无名.csv", 0, "", null)),
                        result(
                                "S02",
                                Severity.ERROR,
                                14,
                                0,
                                finding("S02", file, 2, "2199000001", null),
                                finding("S02", file, 3, "2199000001", null)),
                        result(
                                "T01",
                                Severity.WARNING,
                                2,
                                1,
                                finding("T01", "", 0, "2199000002", null),
                                finding(
                                        "T01",
                                        "",
                                        0,
                                        "2199000003",
                                        new ResultView.Explained(word("停课"), word("县教育局"), "2025-01-31"))),
                        result(
                                "T02",
                                Severity.NOTE,
                                1,
                                0,
                                finding("T02", "2199000001_2024-10.xlsx", 4, "2199000001", null))),
                List.of(),
                List.of(new ResultView.NotChecked("unchecked.timeliness", "及时率", word("没有收件登记"), "报送情况", "2 个月")),
                List.of(new ResultView.Pair("files", "3")),
                null);
    }

    private ResultView.RuleResult result(
            String code, Severity severity, long count, long explained, ResultView.FindingText... findings) {
        return new ResultView.RuleResult(code, severity, word(code + "题"), "为何", count, explained, List.of(findings));
    }

    private ResultView.FindingText finding(
            String code, String file, long row, String unit, ResultView.@Nullable Explained explained) {
        boolean whole = row == 0;
        return new ResultView.FindingText(
                file.isEmpty() ? "" : word(file),
                file.endsWith(".xlsx") ? word("考勤汇总") : "",
                file.endsWith(".xlsx") && !whole ? "G" + row : "",
                row,
                whole ? 0 : row + 1,
                unit,
                unit.isEmpty() ? "" : "attendance",
                unit.isEmpty() ? "" : "2024-10",
                whole ? "" : word("PRI|" + row),
                whole ? "" : "present",
                whole ? "" : word("实到人次"),
                word("填了“六百二十”，应为整数"),
                word("只填数字"),
                word(file + "：填了“六百二十”，应为整数。只填数字。[" + code + "]"),
                explained);
    }

    private String word(String text) {
        return change.apply(text);
    }
}
