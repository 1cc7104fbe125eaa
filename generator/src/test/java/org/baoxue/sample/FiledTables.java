package org.baoxue.sample;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads an invented province back as a clerk's reader would: any of the three styles, and workbooks; cells by their Chinese headings. */
final class FiledTables {
    /** The sheets of workbooks, by the forms that stand on them. */
    private static final Map<String, String> SHEETS = Map.of(
            "declaration", "月报告",
            "attendance", "考勤汇总",
            "suspected", "疑似",
            "dropout", "辍学",
            "persuasion", "劝返",
            "register", "登记");

    private FiledTables() {}

    /** One file: who filed what for when, and its rows. */
    record Filed(String unit, String form, String period, Charset charset, List<Map<String, String>> rows) {}

    /** All files of a form that no later version replaces, by path; of a workbook the form's sheet, if it has one. */
    static List<Filed> of(Path folder, String form) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("\\d+_(" + form + "_.*\\.csv|.*\\.xlsx)"))
                    .filter(FiledTables::isNewest)
                    .sorted()
                    .flatMap(file -> file.toString().endsWith(".csv") ? Stream.of(read(file)) : sheet(file, form))
                    .toList();
        }
    }

    private static boolean isNewest(Path file) {
        String name = file.getFileName().toString();
        int ending = name.lastIndexOf('.');
        return !Files.exists(file.resolveSibling(name.substring(0, ending) + "_r2" + name.substring(ending)));
    }

    private static Stream<Filed> sheet(Path file, String form) {
        String[] name = file.getFileName().toString().replace(".xlsx", "").split("_", -1);
        try {
            List<Map<String, String>> rows = FiledWorkbook.read(file).get(SHEETS.getOrDefault(form, form));
            return rows == null
                    ? Stream.of()
                    : Stream.of(new Filed(name[0], form, name[1], StandardCharsets.UTF_8, rows));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Filed read(Path file) {
        String[] name = file.getFileName().toString().replace(".csv", "").split("_", -1);
        try {
            byte[] bytes = Files.readAllBytes(file);
            Charset charset = isUtf8(bytes) ? StandardCharsets.UTF_8 : Charset.forName("GB18030");
            String text = new String(bytes, charset).replace("\uFEFF", "");
            List<CSVRecord> records =
                    CSVFormat.RFC4180.parse(new StringReader(text)).getRecords();
            List<Map<String, String>> rows = new ArrayList<>();
            for (CSVRecord record : records.subList(1, records.size())) {
                Map<String, String> row = new LinkedHashMap<>();
                for (int i = 0; i < record.size(); i++) {
                    row.put(records.get(0).get(i), record.get(i));
                }
                rows.add(row);
            }
            return new Filed(name[0], name[1], name[2], charset, rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** The row's cell under a heading, which the file must have. */
    static String cell(Map<String, String> row, String heading) {
        String cell = row.get(heading);
        if (cell == null) {
            throw new IllegalArgumentException("no column " + heading);
        }
        return cell;
    }

    /** The code of a cell, of which Chinese files have the label. */
    static String code(Map<String, String> row, String heading, Map<String, String> labels) {
        String cell = cell(row, heading);
        return labels.getOrDefault(cell, cell);
    }

    /** A date as any of the styles writes it. */
    static LocalDate day(Map<String, String> row, String heading) {
        List<Integer> parts = Stream.of(cell(row, heading).split("[-/]", -1))
                .map(Integer::valueOf)
                .toList();
        return LocalDate.of(parts.get(0), parts.get(1), parts.get(2));
    }

    /** The row's number under a heading. */
    static int number(Map<String, String> row, String heading) {
        String cell = row.get(heading);
        if (cell == null) {
            throw new IllegalArgumentException("no column " + heading);
        }
        return Integer.parseInt(cell);
    }

    /** The row's school: its own code, or the unit of the file where it is left out. */
    static String school(Filed file, Map<String, String> row) {
        String own = row.getOrDefault("学校标识码", "");
        return own.isEmpty() ? file.unit() : own;
    }
}
