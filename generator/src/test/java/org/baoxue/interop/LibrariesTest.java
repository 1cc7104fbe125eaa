package org.baoxue.interop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What two libraries write is read as it was meant. */
class LibrariesTest {
    private static final LocalDate DAY = LocalDate.of(2024, 10, 8);

    @TempDir
    private Path folder;

    /** Writes a workbook of every kind of cell with POI, in shared texts or inline ones. */
    static void poi(org.apache.poi.ss.usermodel.Workbook workbook, Path file) throws IOException {
        Sheet sheet = workbook.createSheet("考勤汇总");
        CellStyle chinese = workbook.createCellStyle();
        chinese.setDataFormat(workbook.createDataFormat().getFormat("yyyy\"年\"m\"月\"d\"日\""));
        CellStyle builtIn = workbook.createCellStyle();
        builtIn.setDataFormat((short) 14);
        Row header = sheet.createRow(0);
        header.createCell(0).setCellValue("姓名");
        header.createCell(3).setCellValue("日期");
        Row row = sheet.createRow(4);
        row.createCell(0).setCellValue("𠮷·甲\n乙 & <丙>");
        row.createCell(1).setCellValue(2199000001d);
        row.createCell(2).setCellValue(12.0);
        Cell day = row.createCell(3);
        day.setCellValue(DAY);
        day.setCellStyle(chinese);
        Cell second = row.createCell(4);
        second.setCellValue(DAY);
        second.setCellStyle(builtIn);
        row.createCell(5).setCellValue(true);
        row.createCell(6).setCellValue("=1+1");
        row.createCell(7).setCellValue(99.96);
        row.createCell(8).setBlank();
        Row merged = sheet.createRow(5);
        merged.createCell(0).setCellValue("合");
        sheet.addMergedRegion(new CellRangeAddress(5, 6, 0, 0));
        sheet.createRow(6).createCell(1).setCellValue(1);
        workbook.createSheet("隐藏").createRow(0).createCell(0).setCellValue("不读");
        workbook.setSheetHidden(1, true);
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        workbook.close();
    }

    @Test
    void reads_what_poi_writes() throws IOException {
        Path tree = folder.resolve("tree.xlsx");
        Path stream = folder.resolve("stream.xlsx");
        poi(new XSSFWorkbook(), tree);
        poi(new SXSSFWorkbook(), stream);
        assertThat(Sheets.read(tree))
                .containsExactly(
                        "考勤汇总 1 姓名|||日期",
                        "考勤汇总 5 𠮷·甲\n乙 & <丙>|2199000001|12|2024-10-08|2024-10-08|TRUE|=1+1|99.96",
                        "考勤汇总 6 合 !1",
                        "考勤汇总 7 |1 !1");
        assertThat(Sheets.read(stream)).isEqualTo(Sheets.read(tree));
    }

    @Test
    void reads_what_fastexcel_writes() throws IOException {
        Path file = folder.resolve("fast.xlsx");
        fastexcel(file);
        assertThat(Sheets.read(file)).containsExactly("疑似 2 甲·乙|2199000001|99.96|2024-10-08|TRUE|= !1", "疑似 3 甲·乙");
    }

    /** Writes a workbook of every kind of cell with fastexcel. */
    static void fastexcel(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("疑似");
            sheet.value(1, 0, "甲·乙");
            sheet.value(1, 1, 2199000001L);
            sheet.value(1, 2, 99.96);
            sheet.value(1, 3, DAY);
            sheet.style(1, 3).format("yyyy-MM-dd").set();
            sheet.value(1, 4, true);
            sheet.formula(1, 5, "SUM(B2:C2)");
            sheet.value(2, 0, "甲·乙");
        }
    }

    @Test
    void reads_any_text_and_any_number_as_poi_wrote_it() throws IOException {
        Random random = new Random(17);
        Path file = folder.resolve("any.xlsx");
        StringBuilder expected = new StringBuilder();
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = workbook.createSheet("a");
            for (int i = 0; i < 3000; i++) {
                Row row = sheet.createRow(i);
                String text = text(random);
                long number = random.nextLong(1_000_000_000_000_000L) >> random.nextInt(50);
                row.createCell(0).setCellValue(text);
                row.createCell(1).setCellValue((double) number);
                expected.append("a ")
                        .append(i + 1)
                        .append(" ")
                        .append(text)
                        .append("|")
                        .append(number)
                        .append("\n");
            }
            workbook.write(out);
        }
        assertThat(String.join("\n", Sheets.read(file)) + "\n").isEqualTo(expected.toString());
    }

    private static String text(Random random) {
        String[] pieces = {
            "甲", "𠮷", "&", "<", ">", "\"", "'", "_x", " ", "a", "]]>", "\n", "\t", "é", "😀", "&amp;", "="
        };
        StringBuilder text = new StringBuilder("x");
        for (int n = random.nextInt(12); n > 0; n--) {
            text.append(pieces[random.nextInt(pieces.length)]);
        }
        return text.toString();
    }
}
