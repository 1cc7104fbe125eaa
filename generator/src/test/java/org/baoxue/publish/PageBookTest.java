package org.baoxue.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.baoxue.model.Severity;
import org.baoxue.model.UnitCode;
import org.baoxue.publish.pages.PageBook;
import org.baoxue.render.Renderer;
import org.baoxue.resource.Resources;
import org.baoxue.text.Language;
import org.baoxue.text.Messages;
import org.baoxue.view.FigureCell;
import org.baoxue.view.FindingsView;
import org.baoxue.view.Label;
import org.baoxue.view.SiteContent;
import org.baoxue.view.Target;
import org.baoxue.view.UnitSource;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class PageBookTest {
    private static final int MOST_BYTES = 300 * 1024;
    private static final int KEPT = 500;

    private final Messages messages = InventedSite.messages(Language.CHINESE);
    private final SiteContent content = new InventedContent(messages).content();

    @Test
    void pages_of_findings_stay_small_with_many_rules_and_full_samples() {
        List<FindingsView.Rule> rules = IntStream.range(0, 120)
                .mapToObj(i -> rule("T" + i, i < 2 ? KEPT : 40))
                .toList();
        MemoryOutput output = publish(new FindingsView(
                List.of(), rules, List.of("findings.csv"), content.findings().unchecked()));
        assertThat(output.files().get("findings.html")).hasSizeLessThan(MOST_BYTES);
        assertThat(output.files().get("findings/T0.html")).hasSizeLessThan(MOST_BYTES);
        assertThat(Jsoup.parse(output.text("findings/T0.html")).select("tbody tr"))
                .hasSize(KEPT);
    }

    @Test
    void a_rule_whose_samples_are_all_shown_has_no_page_of_its_own() {
        MemoryOutput output = publish(new FindingsView(
                List.of(),
                List.of(rule("T1", 3)),
                List.of("findings.csv"),
                content.findings().unchecked()));
        assertThat(output.files()).doesNotContainKey("findings/T1.html");
        assertThat(Jsoup.parse(output.text("findings.html")).select("details tbody tr"))
                .hasSize(3);
    }

    @Test
    void says_so_when_nothing_was_found() {
        MemoryOutput output = publish(new FindingsView(
                List.of(), List.of(), List.of(), content.findings().unchecked()));
        assertThat(Jsoup.parse(output.text("findings.html")).select("#rules").text())
                .contains("没有发现问题");
    }

    @Test
    void a_province_among_the_units_is_refused() {
        SiteContent twice = new SiteContent(
                content.site(),
                content.home(),
                List.of(UnitSource.of(content.home().province())),
                List.of(),
                List.of(),
                content.findings(),
                content.about());
        assertThatThrownBy(() -> PageBook.pages(twice, List.of(), Language.CHINESE))
                .hasMessageContaining("990000");
    }

    private MemoryOutput publish(FindingsView findings) {
        SiteContent changed = new SiteContent(
                content.site(), content.home(), content.units(), List.of(), List.of(), findings, content.about());
        MemoryOutput output = new MemoryOutput();
        Frame frame = new Frame(changed.site(), new Renderer(Resources.shipped(), messages));
        new SitePublisher(Resources.shipped(), 2)
                .publish(List.of(frame), PageBook.pages(changed, InventedBooks.of(messages), Language.CHINESE), output);
        return output;
    }

    private FindingsView.Rule rule(String code, int kept) {
        FindingsView.Sample sample = new FindingsView.Sample(
                "青禾市报送/东渚区/2199000001_declaration_2024-10.csv",
                "2199000001|PRI",
                "12",
                "其中由疑似转入",
                "长".repeat(60),
                "改".repeat(40),
                new FindingsView.UnitRef("东渚第1小学", Target.unit(new UnitCode("2199000001"))),
                null);
        return new FindingsView.Rule(
                code,
                Severity.WARNING,
                "四",
                Label.text("规则"),
                Label.text("为什么"),
                new FigureCell("9,999", FigureCell.Kind.NUMBER, "", FigureCell.NO_NOTE, 9999),
                new FigureCell("0", FigureCell.Kind.NUMBER, "", FigureCell.NO_NOTE, 0),
                Collections.nCopies(kept, sample));
    }
}
