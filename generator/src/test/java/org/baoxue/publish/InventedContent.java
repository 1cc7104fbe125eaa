package org.baoxue.publish;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.baoxue.app.views.Cells;
import org.baoxue.model.Count;
import org.baoxue.model.Period;
import org.baoxue.model.Severity;
import org.baoxue.model.StageScope;
import org.baoxue.model.Tier;
import org.baoxue.publish.InventedProvince.Node;
import org.baoxue.text.Figures;
import org.baoxue.text.Language;
import org.baoxue.text.Messages;
import org.baoxue.view.AboutView;
import org.baoxue.view.Fact;
import org.baoxue.view.FigureCell;
import org.baoxue.view.FigureTable;
import org.baoxue.view.FigureTable.Column;
import org.baoxue.view.FigureTable.Row;
import org.baoxue.view.FindingsView;
import org.baoxue.view.HomeView;
import org.baoxue.view.Label;
import org.baoxue.view.SiteContent;
import org.baoxue.view.SiteView;
import org.baoxue.view.Target;
import org.baoxue.view.UnitSource;
import org.baoxue.view.UnitView;

/** The invented province as an edition shows it. */
final class InventedContent {
    private static final int EXPLAINED = 2;

    private final InventedProvince province = new InventedProvince();
    private final InventedUnits units;
    private final Cells cells;
    private final Figures figures;
    private final Language language;

    /** The province in the language of these messages. */
    InventedContent(Messages messages) {
        this.language = messages.language();
        this.cells = new Cells(messages);
        this.figures = new Figures(messages);
        this.units = new InventedUnits(province, messages);
    }

    SiteContent content() {
        List<UnitSource> below = new ArrayList<>();
        for (Node node : province.nodes()) {
            if (node.tier() != Tier.PROVINCE && (language.isFirst() || node.tier() != Tier.SCHOOL)) {
                below.add(UnitSource.of(units.view(node)));
            }
        }
        SiteView site = new SiteView(
                SiteView.Edition.INSPECTION,
                InventedProvince.PROVINCE,
                province.node(InventedProvince.PROVINCE).name(language),
                Period.schoolYear(2024),
                figures.date(java.time.LocalDate.of(2025, 1, 31)),
                "0.1.0");
        return new SiteContent(site, home(), below, List.of(), List.of(), findings(), about());
    }

    private HomeView home() {
        UnitView province = units.view(this.province.node(InventedProvince.PROVINCE));
        List<Node> counties = this.province.nodes().stream()
                .filter(n -> n.tier() == Tier.COUNTY)
                .sorted(Comparator.comparing((Node n) -> -units.out(n.code(), StageScope.ALL)))
                .limit(3)
                .toList();
        FigureTable need = FigureTable.of(
                        Label.of("need.caption"),
                        Label.of("unit.people"),
                        List.of(
                                Column.words(Label.of("need.head")),
                                Column.figures(Label.of("children.over", "days", "30")),
                                Column.figures(Label.of("OUT.name"))),
                        counties.stream()
                                .map(n -> new Row(
                                        Label.text(n.name(language)),
                                        Target.unit(n.code()),
                                        0,
                                        false,
                                        List.of(
                                                number(units.out(n.code(), StageScope.ALL) / 2),
                                                number(units.out(n.code(), StageScope.ALL)))))
                                .toList())
                .noted(List.of(Label.of("need.note", "days", "30")));
        FigureTable missing = province.reporting().missing();
        List<Row> first = missing.blocks().get(0).rows().subList(0, 4);
        FigureTable unreported = FigureTable.of(Label.of("unreported.caption"), null, missing.columns(), first)
                .noted(List.of(Label.of(
                        "unreported.note",
                        "n",
                        figures.number(missing.blocks().get(0).rows().size()))));
        return new HomeView(province, need, unreported);
    }

    private FindingsView findings() {
        List<FindingsView.Rule> rules = List.of(
                rule(
                        "B03",
                        Severity.ERROR,
                        words("四", "4"),
                        1203,
                        500,
                        words("月报告的期初应等于上月期末，否则人数对不上账。", "Otherwise the figures do not add up.")),
                rule(
                        "S04",
                        Severity.ERROR,
                        words("二", "2"),
                        7,
                        7,
                        words("代码不在代码表内，无法汇总。", "Unknown codes cannot be added up.")),
                rule(
                        "T01",
                        Severity.WARNING,
                        words("四", "4"),
                        42,
                        42,
                        words("全校整月无一人缺勤，可能没有逐日点名。", "Attendance may not have been taken daily.")),
                rule(
                        "R01",
                        Severity.NOTE,
                        "—",
                        3,
                        3,
                        words("文件不是 UTF-8 编码，已按 GB18030 读取。", "It was read as GB18030.")));
        FigureTable unchecked = FigureTable.of(
                        Label.of("findings.unchecked"),
                        null,
                        List.of(
                                Column.words(Label.of("findings.unchecked.what")),
                                Column.words(Label.of("findings.unchecked.why")),
                                Column.figures(Label.of("findings.unchecked.number")),
                                Column.words(Label.of("findings.unchecked.rests_on"))),
                        List.of(Row.of(
                                Label.text(words("M01 9月与上学年末台账衔接", "M01 September against the ledgers of June")),
                                List.of(
                                        FigureCell.text(
                                                words("上学年6月的台账不在本次报送之内。", "The ledgers of June are not there.")),
                                        FigureCell.text(""),
                                        FigureCell.text("")))))
                .whenEmpty(Label.of("findings.unchecked.none"));
        return new FindingsView(
                List.of(
                        new FindingsView.Total(Severity.ERROR, number(1210), number(0)),
                        new FindingsView.Total(Severity.WARNING, number(42), number(EXPLAINED)),
                        new FindingsView.Total(Severity.NOTE, number(3), number(0))),
                rules,
                List.of("findings.csv"),
                unchecked);
    }

    private FindingsView.Rule rule(String code, Severity severity, String clause, long count, int kept, String why) {
        List<FindingsView.Sample> samples = new ArrayList<>();
        List<Node> schools =
                province.nodes().stream().filter(n -> n.tier() == Tier.SCHOOL).toList();
        for (int i = 0; i < kept; i++) {
            Node school = schools.get(i % schools.size());
            samples.add(new FindingsView.Sample(
                    "direct/" + school.code() + "_declaration_2024-10.csv",
                    severity == Severity.NOTE ? "" : school.code() + "|PRI",
                    severity == Severity.NOTE ? "" : Integer.toString(2 + i % 3),
                    severity == Severity.NOTE ? "" : words("疑似期初", "Suspected: opening"),
                    words("疑似期初为“3”，而上月疑似期末为“" + (i % 3) + "”；两者应相等", "the opening is 3 and the closing " + (i % 3)),
                    words("请核对两个月的台账，改正报错的一个月", "Compare the ledgers of both months"),
                    new FindingsView.UnitRef(school.name(language), Target.unit(school.code())),
                    severity == Severity.WARNING && i >= kept - EXPLAINED
                            ? new FindingsView.Explained(
                                    words("运动会当天全员参加，已逐班核对", "All took part in the sports day"),
                                    words("责任丁", "Person D"),
                                    words("2025年1月31日", "31 January 2025"))
                            : null));
        }
        return new FindingsView.Rule(
                code,
                severity,
                clause,
                Label.text(words("期初不等于上月期末", "Opening differs from the closing before")),
                Label.text(why),
                number(count),
                number(severity == Severity.WARNING ? EXPLAINED : 0),
                samples);
    }

    private AboutView about() {
        return new AboutView(
                List.of(
                        new AboutView.Group(
                                Label.of("about.copy"),
                                List.of(
                                        Fact.of("about.year", figures.period(Period.schoolYear(2024))),
                                        Fact.of("about.files", figures.number(1284)),
                                        Fact.of("about.digest", "9f2c".repeat(16)),
                                        Fact.of("about.version", "0.1.0"))),
                        new AboutView.Group(
                                Label.of("about.profile"),
                                List.of(
                                        Fact.of("about.profile.id", "default"),
                                        Fact.of(
                                                "about.sources",
                                                words(
                                                        "疑似辍学：无故连续缺勤满5个上课日（省级可改）",
                                                        "Suspected from 5 school days of absence"))))),
                List.of(FigureTable.of(
                        Label.of("about.encodings"),
                        null,
                        List.of(
                                Column.words(Label.of("about.encodings.name")),
                                Column.figures(Label.of("about.encodings.count"))),
                        List.of(
                                Row.of(Label.text("UTF-8"), List.of(number(1200))),
                                Row.of(Label.text("GB18030"), List.of(number(84)))))));
    }

    private String words(String chinese, String english) {
        return language.isFirst() ? chinese : english;
    }

    private FigureCell number(long value) {
        return cells.count(Count.of(value));
    }
}
