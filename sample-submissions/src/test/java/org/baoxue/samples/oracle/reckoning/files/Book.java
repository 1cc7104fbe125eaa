package org.baoxue.samples.oracle.reckoning.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.jspecify.annotations.Nullable;

/** A school's workbook of a month as Apache POI reads it: a table for each form, days as ISO dates, everything else as it is shown. */
final class Book {
    private static final Map<String, String> FORMS = Map.of(
            "月报告", "declaration",
            "考勤汇总", "attendance",
            "疑似", "suspected",
            "辍学", "dropout",
            "劝返", "persuasion",
            "登记", "register");

    private Book() {}

    /** The tables of a workbook by the id of their form, headings first. */
    static Map<String, List<List<String>>> tables(Path file) throws IOException {
        Map<String, List<List<String>>> tables = new LinkedHashMap<>();
        try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
            for (Sheet sheet : workbook) {
                String form = FORMS.get(sheet.getSheetName());
                if (form == null || tables.put(form, table(sheet)) != null) {
                    throw new IllegalStateException(file + " has a sheet " + sheet.getSheetName());
                }
            }
        }
        return tables;
    }

    private static List<List<String>> table(Sheet sheet) {
        List<List<String>> table = new ArrayList<>();
        int width = sheet.getRow(0).getLastCellNum();
        for (Row row : sheet) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < width; i++) {
                cells.add(cell(row.getCell(i)));
            }
            table.add(cells);
        }
        return table;
    }

    private static String cell(@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        return cell.getCellType() == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell)
                ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
                : new DataFormatter().formatCellValue(cell);
    }
}
