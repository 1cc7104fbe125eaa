package org.baoxue.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What units wrote or registered beside their figures, on the pages and in the reports of a hand-computed tree. */
class TierTextsTest {
    private static final String REVIEW_TEXT = """
            # 复核报告

            ## 一、复核工作组织

            县里分三组。

            ## 漏报、误报及原因

            <script>alert(1)</script><b>台账</b>更新不及时，联系15400001111。

            ## 七、重点群体就学情况

            逐人建档。

            ## 附记

            另报督导室。
            """;

    private static final String REGISTER = """
            登记编号,登记类别,学校标识码,学段,年级,姓名,性别,出生日期,证件类型,证件号码,学籍号,起始日期,期限至,佐证编号,批准单位
            A-1,SUSP,2199000058,PRI,3,例甲,1,2015-03-04,Z,,,2024-10-08,2025-07-31,佐1,示例一县教育局
            A-2,SUSP,2199000058,PRI,4,例乙,2,2014-03-04,Z,,,2024-09-08,2024-12-15,佐2,示例一县教育局
            A-3,HOME,2199000058,JUN,7,例丙,1,2011-03-04,Z,,,2024-09-08,2025-01-31,佐3,示例一县教育局
            """;

    @TempDir
    private static Path work;

    private static HandSite quarter;

    @BeforeAll
    static void write() throws IOException {
        quarter = new HandSite(work, "quarter")
                .with("990101_review_2024-Q4.md", REVIEW_TEXT)
                .with("2199000058_register_2024-12.csv", REGISTER);
        quarter.publish();
    }

    @Test
    void each_part_has_the_unit_s_text_under_its_heading_and_the_rest_stands_at_the_end() throws IOException {
        Document report = quarter.page("report/990101/2024-Q4");
        assertThat(report.select("#part-1 .own").text()).isEqualTo("以下文字由本单位报送 县里分三组。");
        assertThat(report.select("#part-3 .own").text()).contains("更新不及时").doesNotContain("15400001111");
        assertThat(report.select("#part-7").text()).contains("没有报重点群体就学情况。", "逐人建档。");
        assertThat(report.select("#part-8").text()).startsWith("八、上期问题整改").contains("整改台账里没有上期发现的问题。");
        assertThat(report.select("#supplement").text()).isEqualTo("补充说明 以下文字由本单位报送 附记 另报督导室。");
        assertThat(report.select("script, .own b, #supplement b")).isEmpty();
        String twin = Files.readString(quarter.edition().resolve("report/990101/2024-Q4.md"));
        assertThat(twin).doesNotContain("<script", "<b>", "15400001111").contains("## 补充说明", "### 附记");
    }

    @Test
    void a_school_s_month_tells_of_returns_and_of_the_register_s_running_entries() throws IOException {
        Element month = quarter.page("unit/2199000058/2024").expectFirst("[id=2024-12]");
        List<String> tables = month.select("table caption span:first-child").eachText();
        assertThat(tables).contains("劝返和返校", "月末仍在期限内的登记");
        assertThat(month.select("table")
                        .get(tables.indexOf("月末仍在期限内的登记"))
                        .select("tbody tr")
                        .eachText())
                .containsExactly("送教上门 0 1", "休学 1 0");
    }

    @Test
    void a_plan_that_is_asked_for_and_not_there_is_missing() throws IOException {
        assertThat(plan(quarter, "2199000051")).isEqualTo("控辍保学方案 本学年的方案未报。");
        assertThat(plan(quarter, "990101")).isEqualTo("控辍保学方案 本学年的方案未报。");
    }

    @Test
    void a_plan_is_not_missing_where_a_centre_school_files_or_the_profile_does_not_ask_for_it() throws IOException {
        HandSite municipality = new HandSite(work, "municipality");
        municipality.publish();
        assertThat(plan(municipality, "2199000013")).isEqualTo("控辍保学方案 由中心校代报，本校不单独报方案。");
        assertThat(plan(municipality, "2199000012")).isEqualTo("控辍保学方案 本次不要求报送方案。");
        assertThat(plan(municipality, "990102")).isEqualTo("控辍保学方案 本次不要求报送方案。");
    }

    private static String plan(HandSite site, String unit) throws IOException {
        return site.page("unit/" + unit + "/2024").expectFirst("#plan").text();
    }
}
