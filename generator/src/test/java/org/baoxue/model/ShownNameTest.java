package org.baoxue.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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
        "张三 东渚区第一小学, 张* 东渚区第一小学",
        "东渚区第一小学（李四）, 东渚区第一小学（李*）",
        "李小明第一小学, 李**第一小学",
        "李小明东渚第一小学, 李****第一小学",
        "李小明东渚区第一小学, 李*****第一小学",
        "东渚第一小学李小明, 东*第一小学李**",
        "张三中心校, 张*中心校",
        "张三丰实验小学2012-08-19, 张**实验小学2012-*",
        "刘国镇, 刘**",
        "李明镇中心校, 李**中心校",
        "李明县实验小学, 李**实验小学",
        "李二小学, 李*小学",
        "李希望/疑似, 李**/疑似",
        "王小二第3中学, 王**第3中学",
        "registry of 张三, registry of 张*",
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
        "东渚区第1小学/十月",
        "registry",
        "slips/退回单",
        "青禾省东渚市东渚区城关镇中心校",
        "东渚街道办事处",
        "第一小学",
        "实验小学/九年一贯制学校",
        "东渚区第二实验小学",
        "东渚区教育局",
        "东渚市第三初级中学",
        "东渚区报送材料/秋季学期",
        "城关镇/中心校",
        "甲校",
        "甲 2024-11-05",
        "东 20241105/新",
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
    void every_folder_of_the_sample_province_is_shown() throws IOException {
        Path province = Path.of("../sample-submissions/province");
        try (Stream<Path> folders = Files.walk(province)) {
            List<String> names = folders.filter(folder -> Files.isDirectory(folder) && !folder.equals(province))
                    .map(folder -> province.relativize(folder).toString().replace('\\', '/'))
                    .toList();
            assertThat(names).contains("registry").hasSizeGreaterThan(20);
            for (String folder : names) {
                assertThat(ShownName.file(folder + "/a.csv", false)).isEqualTo(folder + "/a.csv");
            }
        }
    }

    /** Whatever the school, and whatever the syllables: those of places, numbers and words of schools among them. */
    @Test
    void a_name_written_onto_a_school_is_hidden() {
        List<String> schools = List.of(
                "第一小学", "小学", "中学", "学校", "初中", "高中", "一中", "二小", "中心校", "中心小学", "实验小学", "民族小学", "完小", "村小", "附中",
                "教学点", "幼儿园", "县一中", "县第一小学", "区实验小学", "市第二中学", "镇中心小学", "镇中心校", "乡中心校", "街道小学", "农场学校", "林区小学",
                "九年一贯制学校", "教育局", "东渚区第一小学", "第3中学");
        List<String> given = List.of(
                "小明", "建国", "国镇", "一", "三", "中", "建中", "新", "林", "高", "村", "民", "县", "望乡", "小初", "思省", "心", "天区", "学",
                "子学", "安", "园园", "小");
        for (String family : List.of("王", "李", "张", "刘", "陈", "江", "林", "金", "欧阳")) {
            for (String name : given) {
                for (String school : schools) {
                    String folder = family + name + school;
                    String hidden = family.substring(0, 1) + "*".repeat(family.length() + name.length() - 1);
                    assertThat(ShownName.file(folder + "/a.csv", false))
                            .as(folder)
                            .startsWith(hidden);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "李庄第一小学, 李庄第一小学",
        "990101李庄第一小学2024年10月, 990101李庄第一小学2024年10月",
        "李庄第一小学张三, 李庄第一小学张*",
        "张三李庄第一小学, 张***第一小学",
        "李山第一小学, 李*第一小学",
        "营养餐/李庄第一小学, 营养餐/李庄第一小学",
    })
    void names_that_are_known_stay_and_what_is_written_onto_them_does_not(String folder, String shown) {
        assertThat(ShownName.file(folder + "/a.csv", false, Set.of("李庄第一小学", "营养餐")::contains))
                .isEqualTo(shown + "/a.csv");
    }

    /** A letter alone may be a family name, and a day beside it a birth date; one that numbers or places things is none. */
    @ParameterizedTest
    @CsvSource({
        "张 2011-03-05, 张 2011-*",
        "上 2011-03-05, 上 2011-03-05",
        "丙/2011-03-05, 丙/2011-03-05",
        "丁 20110305, 丁 2011-*"
    })
    void a_day_beside_a_letter_alone_is_hidden_where_that_may_be_a_family_name(String folder, String shown) {
        assertThat(ShownName.file(folder + "/2199000001_attendance_2024-10.csv", true))
                .isEqualTo(shown + "/2199000001_attendance_2024-10.csv");
    }

    @Test
    void folders_are_shown_by_every_form_code_and_period() {
        for (Form form : FormBook.load(Resources.shipped(), 2024).forms()) {
            List<String> names = new ArrayList<>(form.aliases());
            names.addAll(List.of(form.id(), form.zh()));
            for (String name : names) {
                for (String folder : List.of(name, "990101 " + name, name + "2024-10", "2024-2025-1/" + name)) {
                    assertThat(ShownName.file(folder + "/a.csv", false)).isEqualTo(folder + "/a.csv");
                }
            }
        }
    }

    @Test
    void a_place_shows_no_name_whatever_is_asked_of_it() {
        Place place = Place.file("张三.csv").inSheet("李四").onRow(3, 4).keyed("k");
        assertThat(place.file()).isEqualTo("张*.csv");
        assertThat(place.sheet()).isEqualTo("李*");
        assertThat(place.at("name")).extracting(Place::file, Place::sheet).containsExactly("张*.csv", "李*");
    }
}
