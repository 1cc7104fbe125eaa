package org.baoxue.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.baoxue.model.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is done with a cell that is not written as it should be. */
class CellRepairTest extends ReadingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "９９010120240001|案件编号|case_no|99010120240001|R01",
                "9901 0120240001|案件编号|case_no|99010120240001|R02",
                "　99010120240001\u00a0|案件编号|case_no|99010120240001|R02",
                "'99010120240001|案件编号|case_no|99010120240001|R03",
                "99010120240001.0|案件编号|case_no|99010120240001|R05",
                "=\"99010120240001\"|案件编号|case_no|99010120240001|R03",
                "20241008|发现日期|found_on|2024-10-08|R04",
                "2024/10/8|发现日期|found_on|2024-10-08|R04",
                "2024.10.8|发现日期|found_on|2024-10-08|R04",
                "2024-10-8|发现日期|found_on|2024-10-08|R04",
                "2024年10月8日|发现日期|found_on|2024-10-08|R04",
                "2024/10/8 0:00:00|发现日期|found_on|2024-10-08|R04",
                "99000020120315001x|证件号码|id_no|99000020120315001X|R06",
                "99000020120315 001X|证件号码|id_no|99000020120315001X|R02",
                "1.0|性别|sex|1|R05",
                "\t99010120240001|案件编号|case_no|99010120240001|R03",
                "99010120240001\t|案件编号|case_no|99010120240001|R03",
                "9901\u30000120240001|案件编号|case_no|99010120240001|R02",
                "9901\u00a00120240001|案件编号|case_no|99010120240001|R02",
                "１|性别|sex|1|R01",
                "2024-10-08 00:00:00|发现日期|found_on|2024-10-08|R04",
                " 甲 乙 |姓名|name|甲 乙|R02"
            })
    void repairs_a_cell_and_says_so(String raw, String heading, String column, String made, String code)
            throws IOException {
        Fold fold = readCase(heading, raw);
        assertThat(fold.cell(column)).isEqualTo(made);
        assertThat(fold.codes()).containsExactly(code + " row 2 " + column);
    }

    @ParameterizedTest
    @CsvSource({
        "发现日期,20241308,found_on,S05",
        "发现日期,2024/10-8,found_on,S05",
        "发现日期,45573,found_on,S05",
        "出生日期,2012-02-30,birth_date,S05",
        "性别,男女,sex,S04",
        "案件编号,９９,case_no,S03",
        "发现日期,不适用,found_on,S05",
        "发现日期,10/8/2024,found_on,S05",
        "发现日期,8/10/24,found_on,S05",
        "发现日期,24-10-08,found_on,S05",
        "发现日期,2024年10月,found_on,S05"
    })
    void leaves_a_cell_that_no_repair_helps(String heading, String raw, String column, String code) throws IOException {
        Fold fold = readCase(heading, raw);
        assertThat(fold.codes()).containsExactly(code + " row 2 " + column);
        assertThat(fold.rows.get(0).faulty(column)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"姓名,甲\uFFFD,name", "姓名,\uFFFD,name", "案件编号,9901012024000\uFFFD,case_no"})
    void tells_a_character_that_was_lost_before_the_file_was_filed(String heading, String raw, String column)
            throws IOException {
        Fold fold = readCase(heading, raw);
        assertThat(fold.codes()).contains("F56 row 2 " + column);
        assertThat(fold.rows.get(0).faulty(column)).isTrue();
        assertThat(readCase(heading, "甲乙").codes()).noneMatch(code -> code.startsWith("F56"));
    }

    @Test
    void tells_a_character_that_was_lost_in_any_encoding() throws IOException {
        String text = CASES + CASE.replaceFirst("甲", "\uFFFD甲");
        for (String charset : List.of("UTF-8", "GB18030", "UTF-16LE")) {
            byte[] bytes = (charset.equals("UTF-16LE") ? "\uFEFF" + text : text).getBytes(Charset.forName(charset));
            assertThat(read("suspected", bytes).fold().codes()).as(charset).anyMatch(code -> code.startsWith("F56"));
        }
    }

    @ParameterizedTest
    @CsvSource({"无", "/", "-", "—", "／"})
    void takes_no_sign_for_nothing(String sign) throws IOException {
        Fold fold = readCase("性别", sign);
        assertThat(fold.codes()).containsExactly("F22 row 2 sex");
        assertThat(fold.rows.get(0).faulty("sex")).isTrue();
    }

    @Test
    void takes_labels_and_tells_them_once_a_column() throws IOException {
        String row = CASE.replace(",SUSPECTED,", ",疑似辍学,").replace("990101,,", "990101,孤儿、DISABLED；随迁子女,");
        Fold fold = read("suspected", CASES + row.repeat(2));
        assertThat(fold.cell("case_kind")).isEqualTo("SUSPECTED");
        assertThat(fold.cell("key_groups")).isEqualTo("ORPHAN;DISABLED;MIGRANT");
        assertThat(fold.codes()).containsExactly("R07 case_kind", "R07 key_groups");
        assertThat(fold.findings.get(0).arguments().toString()).contains("value=2");
    }

    @Test
    void makes_no_repair_that_the_profile_forbids() throws IOException {
        Fold fold = readCase("发现日期", "2024/10/8", "R04");
        assertThat(fold.codes()).containsExactly("R04 row 2 found_on", "S05 row 2 found_on");
        assertThat(fold.cell("found_on")).isEqualTo("2024/10/8");
        assertThat(readCase("性别", "男", "R07").codes()).containsExactly("R07 row 2 sex", "S04 row 2 sex");
    }

    @ParameterizedTest
    @CsvSource({"10/8/2024,date.unsure", "8.10.24,date.unsure", "45573,date.serial", "2024-02-30,date.not_real"})
    void says_what_is_unsure_about_a_date(String raw, String problem) throws IOException {
        assertThat(readCase("发现日期", raw).findings.toString()).contains(problem);
    }

    private Fold readOpening(String roll, String... forbidden) throws IOException {
        String text = "学校标识码,学段,年级,班级数,在籍人数,上课天数,应到人次,实到人次,病假人次,事假人次,其他请假人次,旷课人次,"
                + "无故连续缺勤达疑似线人数,其中已纳入台账人数,全月未到校人数,其中长期病假,其中长期事假,其中其他,本月转入,本月转出\n"
                + "2199000001,JUN,8,30,\"" + roll + "\",19,570,553,0,0,0,17,1,1,0,0,0,0,0,0\n";
        return read("attendance", text.getBytes(StandardCharsets.UTF_8), forbidden)
                .fold();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1,234|1234|R12", "1，234|1234|R01 R12", "1,234.00|1234|R05 R12"})
    void takes_the_groups_of_a_spreadsheet_out_of_a_number(String raw, String made, String codes) throws IOException {
        Fold fold = readOpening(raw);
        assertThat(fold.cell("enrolled")).isEqualTo(made);
        assertThat(fold.codes())
                .containsExactlyElementsOf(Stream.of(codes.split(" ", -1))
                        .map(code -> code + " row 2 enrolled")
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,2345", "12,34", "0,123", ",123", "1,234,", "1,234.5", "1,234,56", "1 234"})
    void never_guesses_a_number_whose_groups_are_not_whole(String raw) throws IOException {
        Fold fold = readOpening(raw);
        assertThat(fold.cell("enrolled")).isEqualTo(raw);
        assertThat(fold.codes()).containsExactly("S02 row 2 enrolled");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "９９010120240001|案件编号|R01 S03",
                "9901 0120240001|案件编号|R02 S03",
                "'99010120240001|案件编号|R03 S03",
                "2024/10/8|发现日期|R04 S05",
                "99010120240001.0|案件编号|R05 S03",
                "99000020120315001x|证件号码|R06",
                "男|性别|R07 S04"
            })
    void tells_each_repair_that_is_forbidden_and_what_is_then_wrong(String raw, String heading, String codes)
            throws IOException {
        List<String> expected = List.of(codes.split(" ", -1));
        List<String> found = readCase(heading, raw, expected.get(0)).findings.stream()
                .map(Finding::code)
                .toList();
        assertThat(found).containsExactlyElementsOf(expected);
    }

    @Test
    void a_forbidden_grouping_is_no_number() throws IOException {
        assertThat(readOpening("1,234", "R12").codes()).containsExactly("R12 row 2 enrolled", "S02 row 2 enrolled");
    }

    @Test
    void shows_no_personal_cell_in_clear() throws IOException {
        assertThat(readCase("证件号码", "9900 0020120315001x").findings.toString()).doesNotContain("0020120315");
        assertThat(readCase("出生日期", "2012/3/15").findings.toString()).doesNotContain("3/15", "03-15");
        assertThat(readCase("状态", " 赵无名").findings.toString()).doesNotContain("赵无名");
    }
}
