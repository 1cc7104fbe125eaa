package org.baoxue.sample;

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

/** A workbook of a school's month as Apache POI reads it: rows by the names of the sheets, cells by their headings. */
final class FiledWorkbook {
    private FiledWorkbook() {}

    static Map<String, List<Map<String, String>>> read(Path file) throws IOException {
        Map<String, List<Map<String, String>>> sheets = new LinkedHashMap<>();
        try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
            for (Sheet sheet : workbook) {
                sheets.put(sheet.getSheetName(), rows(sheet));
            }
        }
        return sheets;
    }

    private static List<Map<String, String>> rows(Sheet sheet) {
        List<Map<String, String>> rows = new ArrayList<>();
        Row head = sheet.getRow(0);
        for (Row row : sheet) {
            Map<String, String> cells = new LinkedHashMap<>();
            head.forEach(cell -> cells.put(cell.getStringCellValue(), text(row.getCell(cell.getColumnIndex()))));
            rows.add(cells);
        }
        return rows.subList(1, rows.size());
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        return cell.getCellType() == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell)
                ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
                : new DataFormatter().formatCellValue(cell);
    }
}
