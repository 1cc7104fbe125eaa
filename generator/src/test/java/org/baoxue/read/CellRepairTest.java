package org.baoxue.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        "发现日期,不适用,found_on,S05"
    })
    void leaves_a_cell_that_no_repair_helps(String heading, String raw, String column, String code) throws IOException {
        Fold fold = readCase(heading, raw);
        assertThat(fold.codes()).containsExactly(code + " row 2 " + column);
        assertThat(fold.rows.get(0).faulty(column)).isTrue();
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

    @Test
    void shows_no_personal_cell_in_clear() throws IOException {
        assertThat(readCase("证件号码", "9900 0020120315001x").findings.toString()).doesNotContain("0020120315");
        assertThat(readCase("出生日期", "2012/3/15").findings.toString()).doesNotContain("3/15", "03-15");
        assertThat(readCase("状态", " 赵无名").findings.toString()).doesNotContain("赵无名");
    }
}
