package org.baoxue.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.baoxue.form.Form;
import org.baoxue.form.FormBook;
import org.baoxue.resource.Resources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownNameTest {
    @ParameterizedTest
    @CsvSource({
        "张三_2024-10.xlsx, 张*_2024-10.xlsx",
        "3月/张三丰.csv, 3月/张**.csv",
        "zhangsan_2024-10.xlsx, z*******_2024-10.xlsx",
        "张三.李四, 张*.李*",
        "2199000001_欧阳娜娜_2024-10.csv, 2199000001_欧***_2024-10.csv",
        "张三辍学登记.xlsx, 张*辍学登记.xlsx",
        "张三月.xlsx, 张**.xlsx",
        "三张.xlsx, 三*.xlsx",
        "𠮷野家.csv, 𠮷**.csv",
        "陈.2012.02.30.csv, 陈.2012-*.csv",
        "陈20120230.csv, 陈2012-*.csv",
        "２０１２０２３０诸葛亮.csv, 2012-*诸**.csv",
    })
    void hides_what_may_be_a_name(String name, String shown) {
        assertThat(ShownName.file(name, false)).isEqualTo(shown);
        assertThat(ShownName.file(shown, false)).as("again").isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "11月月报告.xlsx",
        "2024年10月考勤汇总(1).xlsx",
        "十月.zip",
        "a.zip/甲.csv",
        "三年级2班考勤.xlsx",
        "新建 Sheet1.csv",
        "attendance-2024-10.csv",
        "第一学期开学报到情况 - 副本.xls",
    })
    void shows_the_words_of_the_reporting(String name) {
        assertThat(ShownName.file(name, false)).isEqualTo(name);
    }

    @Test
    void shows_every_name_of_every_form() {
        for (Form form : FormBook.load(Resources.shipped(), 2024).forms()) {
            assertThat(ShownName.file(form.id() + ".xlsx", false)).isEqualTo(form.id() + ".xlsx");
            assertThat(ShownName.sheet(form.zh())).isEqualTo(form.zh());
            assertThat(form.aliases())
                    .allSatisfy(alias -> assertThat(ShownName.sheet(alias)).isEqualTo(alias));
        }
    }

    @Test
    void an_understood_name_is_shown_and_archives_are_not() {
        assertThat(ShownName.file("东渚区/2199000001_营养_2024-10.csv", true)).isEqualTo("东渚区/2199000001_营养_2024-10.csv");
        assertThat(ShownName.file("东渚区/张三.zip/2199000001_考勤_2024-10.csv", true))
                .isEqualTo("东渚区/张*.zip/2199000001_考勤_2024-10.csv");
        assertThat(ShownName.file("东渚区/张三.zip", false)).isEqualTo("东渚区/张*.zip");
    }

    @ParameterizedTest
    @CsvSource({
        "张三, 张*",
        "张三丰 2011-03-05, 张** 2011-*",
        "张三丰20110305, 张**2011-*",
        "张三丰/2011年3月5日, 张**/2011-*",
        "张三丰/2024-2025-1, 张**/2024-2025-1",
        "欧阳娜娜_辍学, 欧***_辍学",
        "李红旗, 李**",
        "王九州/材料, 王**/材料",
        "张三 东渚第一小学, 张* 东渚第一小学",
        "东渚第一小学（李四）, 东渚第一小学（李*）",
        "zhangsan, z*******",
        "990101201103051014, 99****************",
        "张三2011年, 张*2011年",
    })
    void a_folder_named_after_a_child_shows_the_first_letter(String folder, String shown) {
        for (boolean understood : new boolean[] {true, false}) {
            String path = folder + "/2199000001_attendance_2024-10.csv";
            String expected = shown + "/2199000001_attendance_2024-10.csv";
            assertThat(ShownName.file(path, true)).isEqualTo(expected);
            assertThat(ShownName.file(expected, understood)).as("again").isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "990101/2199000001",
        "990101 东渚区/2024年10月",
        "东渚第1小学/十月",
        "东渚区报送材料/秋季学期",
        "城关镇/中心校",
        "甲校",
        "东渚县教育局2024年10月报送",
        "submissions/received/2024-10",
        "九年一贯制学校",
        "三年级2班",
        "a/b",
        "2024-2025-1",
        "2024-11-05",
        "20241105 东渚区",
        "~ $/x",
    })
    void a_folder_named_after_a_unit_a_period_or_a_form_is_shown(String folder) {
        assertThat(ShownName.file(folder + "/a.csv", false)).isEqualTo(folder + "/a.csv");
        assertThat(ShownName.file(folder + "/2199000001_attendance_2024-10.csv", true))
                .isEqualTo(folder + "/2199000001_attendance_2024-10.csv");
    }

    @Test
    void a_place_shows_no_name_whatever_is_asked_of_it() {
        Place place = Place.file("张三.csv").inSheet("李四").onRow(3, 4).keyed("k");
        assertThat(place.file()).isEqualTo("张*.csv");
        assertThat(place.sheet()).isEqualTo("李*");
        assertThat(place.at("name")).extracting(Place::file, Place::sheet).containsExactly("张*.csv", "李*");
    }
}
