package org.baoxue.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.baoxue.form.Column;
import org.baoxue.form.FormBook;
import org.baoxue.resource.Resources;

/** Writes invented files of forms into a folder. */
final class FiledFolder {
    static final FormBook FORMS = FormBook.load(Resources.shipped(), 2024);

    private final Path folder;

    FiledFolder(Path folder) {
        this.folder = folder;
    }

    Path path() {
        return folder;
    }

    /** A province of one county and one school, whose September is filed. */
    FiledFolder clean() throws IOException {
        rows(
                "990000_units_2024-2025.csv",
                "units",
                Map.of("unit_code", "990000", "name", "青禾省", "kind", "province"),
                Map.of("unit_code", "990100", "name", "东渚市", "kind", "city", "parent_code", "990000"),
                Map.of("unit_code", "990101", "name", "东渚区", "kind", "county", "parent_code", "990100"));
        rows(
                "990000_schools_2024-2025.csv",
                "schools",
                Map.of(
                        "school_code",
                        "2199000001",
                        "stage",
                        "PRI",
                        "name",
                        "东渚第1小学",
                        "area_code",
                        "990101",
                        "school_type",
                        "PRIMARY",
                        "system",
                        "63",
                        "filing",
                        "SELF"));
        text("2199000001_attendance_2024-09.csv", """
                学段,年级,班级数,在籍人数,上课天数,应到人次,实到人次,病假人次,事假人次,其他请假人次,旷课人次,无故连续缺勤达疑似线人数,其中已纳入台账人数,全月未到校人数,本月转入,本月转出
                PRI,1,1,30,21,630,620,6,4,0,0,0,0,0,0,0
                """);
        text("2199000001_declaration_2024-09.csv", """
                学段,疑似期初,疑似新增,疑似移交接收,疑似返校,疑似核销,疑似转辍学,疑似移交转出,疑似期末,辍学期初,辍学新增,其中由疑似转入,其中直接认定,辍学移交接收,辍学复学,辍学核销,辍学移交转出,辍学期末,休学人数,送教上门人数,零报告,填表人,复核人,校长,填报日期
                PRI,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,Y,甲,乙,丙,2024-09-30
                """);
        text("2199000001_opening_2024-2025-1.csv", """
                学段,应返校,已返校,转出,休学,请假,送教,死亡,疑似辍学,辍学,其他,填表人,填报日期
                PRI,30,30,0,0,0,0,0,0,0,0,甲,2024-09-10
                """);
        return this;
    }

    /** A profile under which the province asks for nothing but what schools file each month; it lies beside the folder. */
    Path monthlyOnly() throws IOException {
        return Files.writeString(folder.resolveSibling("monthly.json"), """
                {"duties": {"forms": ["attendance", "declaration", "suspected", "dropout"], "source": "t"}}
                """);
    }

    /** A file with the headings of a form and these rows, by column key. */
    @SafeVarargs
    final void rows(String file, String form, Map<String, String>... rows) throws IOException {
        List<Map<String, String>> all = new ArrayList<>();
        for (Map<String, String> row : rows) {
            all.add(row);
        }
        rows(file, form, all);
    }

    /** A file with the headings of a form and these rows, by column key. */
    void rows(String file, String form, List<Map<String, String>> rows) throws IOException {
        List<Column> columns = FORMS.form(form).columns();
        StringBuilder text = new StringBuilder(heading(form)).append('\n');
        for (Map<String, String> row : rows) {
            text.append(columns.stream()
                            .map(column -> row.getOrDefault(column.key(), ""))
                            .collect(Collectors.joining(",")))
                    .append('\n');
        }
        text(file, text.toString());
    }

    /** A file as it is. */
    void text(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    static String heading(String form) {
        return FORMS.form(form).columns().stream().map(Column::zh).collect(Collectors.joining(","));
    }
}
