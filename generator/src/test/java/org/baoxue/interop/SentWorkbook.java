package org.baoxue.interop;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.baoxue.app.Outcome;
import org.baoxue.app.Pipeline;
import org.baoxue.app.Progress;
import org.baoxue.app.Settings;

/**
 * A school's monthly report as a workbook with a sum that is wrong, filed among what is due beside it, and what is sent back for it.
 *
 * @param filed the folder of submissions
 * @param slips the folder that receives slips
 */
record SentWorkbook(Path filed, Path slips) {
    private static final Path RULES = Path.of("../sample-submissions/rules");
    private static final String NAME = "3199000001_declaration_2024-10";
    private static final Pattern BOX = Pattern.compile("Row>(\\d+)</(?:\\w+:)?Row>\\s*<(?:\\w+:)?Column>(\\d+)<");

    static SentWorkbook in(Path folder) throws IOException {
        Path filed = Files.createDirectory(folder.resolve("filed"));
        try (Stream<Path> files = Files.list(RULES.resolve("_base"))) {
            for (Path file : files.sorted().toList()) {
                Files.copy(file, filed.resolve(file.getFileName().toString()));
            }
        }
        Files.delete(filed.resolve(NAME + ".csv"));
        return new SentWorkbook(filed, folder.resolve("slips"));
    }

    /** What is done to the workbook before it is written. */
    interface Change {
        XSSFWorkbook of(XSSFWorkbook book);
    }

    /** The marked copy. */
    Path copy(String revision) {
        return slips.resolve("3199000001").resolve(NAME + revision + ".xlsx");
    }

    /** The slip of the first version. */
    Path page() {
        return slips.resolve("3199000001").resolve(NAME + "_退回单.md");
    }

    void write(Change change) throws IOException {
        List<String> rows = Files.readAllLines(RULES.resolve("B01/fails").resolve(NAME + ".csv"));
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(filed.resolve(NAME + ".xlsx"))) {
            XSSFSheet sheet = book.createSheet("月报告");
            for (int i = 0; i < rows.size(); i++) {
                String[] cells = rows.get(i).split(",", -1);
                for (int k = 0; k < cells.length; k++) {
                    Cell cell = (k == 0 ? sheet.createRow(i) : sheet.getRow(i)).createCell(k);
                    cell.setCellValue(cells[k]);
                }
            }
            change.of(book).write(out);
        }
    }

    static void note(XSSFWorkbook book, int row, int column, String text) {
        XSSFSheet sheet = book.getSheetAt(0);
        ClientAnchor anchor = book.getCreationHelper().createClientAnchor();
        anchor.setCol1(column);
        anchor.setRow1(row);
        Comment note = sheet.createDrawingPatriarch().createCellComment(anchor);
        note.setString(book.getCreationHelper().createRichTextString(text));
        note.setAuthor("填表人");
        note.setAddress(row, column);
    }

    /** Packs the workbook anew with other parts. */
    void change(UnaryOperator<Map<String, byte[]>> change) throws IOException {
        Path file = filed.resolve(NAME + ".xlsx");
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
                parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> part : change.apply(parts).entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
    }

    Outcome run() {
        return Pipeline.run(Settings.of(filed).with(new Settings.Slips(slips, "zh-CN")), Progress.SILENT);
    }

    XSSFWorkbook open(String revision) throws IOException {
        return new XSSFWorkbook(Files.newInputStream(copy(revision)));
    }

    Map<CellAddress, String> notes(String revision) throws IOException {
        Map<CellAddress, String> notes = new LinkedHashMap<>();
        try (XSSFWorkbook book = open(revision)) {
            book.getSheetAt(1)
                    .getCellComments()
                    .forEach((cell, note) -> notes.put(cell, note.getString().getString()));
        }
        return notes;
    }

    /** Row and column of the box of every note. */
    List<String> boxes(String revision) throws IOException {
        List<String> boxes = new ArrayList<>();
        try (ZipFile zip = new ZipFile(copy(revision).toFile())) {
            for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
                if (entry.getName().endsWith(".vml")) {
                    String part = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                    BOX.matcher(part).results().forEach(box -> boxes.add(box.group(1) + "," + box.group(2)));
                }
            }
        }
        return boxes;
    }

    void delete() throws IOException {
        try (Stream<Path> files = Files.list(slips.resolve("3199000001"))) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }
}
