package org.baoxue.interop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.baoxue.table.bytes.sheets.HandMade;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** LibreOffice opens and saves workbooks, and they read the same. */
class LibreOfficeTest {
    private static final String BACK = "xlsx:Calc MS Excel 2007 XML";

    @TempDir
    private Path folder;

    private Path filed = Path.of("");
    private Path open = Path.of("");
    private Path saved = Path.of("");

    @BeforeEach
    void folders() throws IOException {
        filed = Files.createDirectory(folder.resolve("报送"));
        open = Files.createDirectory(folder.resolve("open"));
        saved = Files.createDirectory(folder.resolve("saved"));
    }

    @Test
    void workbooks_read_the_same_after_it_has_opened_and_saved_them() throws IOException, InterruptedException {
        Path poi = filed.resolve("2199000001_2024-10.xlsx");
        LibrariesTest.poi(new XSSFWorkbook(), poi);
        Path hand = new HandMade()
                .properties("date1904=\"1\"")
                .styles(14, 31, "yyyy\"年\"m\"月\"")
                .texts("<si><t>姓名</t></si><si><r><t>甲</t></r><r><t>·乙</t></r></si>")
                .sheet(
                        "疑似",
                        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"inlineStr\"><is><t>号</t></is></c></row>"
                                + "<row r=\"3\"><c r=\"A3\" t=\"s\"><v>1</v></c><c r=\"B3\"><v>2.199000001E9</v></c>"
                                + "<c r=\"C3\" s=\"1\"><v>44111</v></c><c r=\"D3\" s=\"2\"><v>44111</v></c>"
                                + "<c r=\"E3\"><f>1+1</f><v>2</v></c><c r=\"F3\" t=\"str\"><f>\"是\"</f><v>是</v></c>"
                                + "<c r=\"G3\"><v>-0.5</v></c></row>"
                                + HandMade.row(5_000, "末"))
                .sheet("隐藏", "state=\"hidden\"", "<sheetData>" + HandMade.row(1, "不读") + "</sheetData>")
                .write(filed.resolve("2199000002_2024-10.xlsx"));
        List<String> poiBefore = Sheets.read(poi);
        List<String> handBefore = Sheets.read(hand);
        assertThat(handBefore)
                .containsExactly("疑似 1 姓名|号", "疑似 3 甲·乙|2199000001|2024-10-08|2024-10-08|2|是|-0.5", "疑似 5000 末");

        LibreOffice.convert(List.of(poi, hand), "ods", "", open);
        LibreOffice.convert(
                List.of(open.resolve("2199000001_2024-10.ods"), open.resolve("2199000002_2024-10.ods")),
                BACK,
                "",
                saved);

        assertThat(Sheets.read(saved.resolve("2199000001_2024-10.xlsx"))).isEqualTo(poiBefore);
        assertThat(Sheets.read(saved.resolve("2199000002_2024-10.xlsx"))).isEqualTo(handBefore);
    }

    @Test
    void a_csv_file_that_it_saves_as_a_workbook_reads_as_it_was() throws IOException, InterruptedException {
        Path csv = Files.writeString(
                filed.resolve("990101_receipts_2024-10.csv"),
                "报送单位,表,期间,版本,收到日期\n2199000001,attendance,2024-10,1,2024-11-03\n2199000002,\"甲, \"\"乙\"\"\",2024-Q4,12,\n");
        LibreOffice.convert(List.of(csv), BACK, "CSV:44,34,UTF8,1,1/2/2/2/3/2/4/1/5/5", saved);
        assertThat(Sheets.read(saved.resolve("990101_receipts_2024-10.xlsx")))
                .containsExactly(
                        "990101_receipts_2024-10 1 报送单位|表|期间|版本|收到日期",
                        "990101_receipts_2024-10 2 2199000001|attendance|2024-10|1|2024-11-03",
                        "990101_receipts_2024-10 3 2199000002|甲, \"乙\"|2024-Q4|12");
    }
}
