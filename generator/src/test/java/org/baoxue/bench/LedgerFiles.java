package org.baoxue.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.baoxue.sample.SampleProvince;
import org.baoxue.sample.SampleSettings;
import org.baoxue.table.Encoding;

/**
 * Ledgers of children of school age of any length. The rows are those that the invented province files, over and over with other
 * divisions: each child has a number of its own whose check character fits.
 */
final class LedgerFiles {
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final int QUOTED_EACH = 25;
    private static final int CHUNK = 1 << 20;

    private final List<String> header;
    private final List<String[]> rows;
    private final Map<String, Integer> areas;

    private LedgerFiles(List<String> header, List<String[]> rows) {
        this.header = header;
        this.rows = rows;
        this.areas = new LinkedHashMap<>();
        for (String[] row : rows) {
            for (int column : List.of(at("户籍地区划码"), at("居住地区划码"))) {
                areas.putIfAbsent(row[column], areas.size());
            }
        }
    }

    /** The rows of a small invented province, written into this folder first. */
    static LedgerFiles of(SampleSettings settings, Path folder) throws IOException {
        SampleProvince.write(settings, folder);
        List<String> header = new ArrayList<>();
        List<String[]> rows = new ArrayList<>();
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(file -> file.getFileName().toString().contains("_eligible_"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, CSVFormat.RFC4180)) {
                for (CSVRecord row : parser) {
                    if (row.getRecordNumber() > 1) {
                        rows.add(row.values());
                    } else if (header.isEmpty()) {
                        row.forEach(header::add);
                    }
                }
            }
        }
        header.replaceAll(heading -> heading.replace("\uFEFF", ""));
        return new LedgerFiles(header, rows);
    }

    /**
     * Writes a ledger.
     *
     * @param count its rows
     * @param wrongEach one row in so many has a wrong cell; 0 for none
     */
    void write(Path file, long count, int wrongEach, Encoding encoding) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), CHUNK)) {
            StringBuilder text = new StringBuilder(String.join(",", header)).append("\r\n");
            for (long i = 0; i < count; i++) {
                String[] row = row(i);
                if (wrongEach > 0 && i % wrongEach == 0) {
                    spoil(row, (int) (i / wrongEach % 6));
                }
                append(row, i % QUOTED_EACH == 0, text);
                if (text.length() > CHUNK) {
                    out.write(text.toString().getBytes(encoding.charset()));
                    text.setLength(0);
                }
            }
            out.write(text.toString().getBytes(encoding.charset()));
        }
    }

    private static void append(String[] row, boolean quoted, StringBuilder text) {
        for (int i = 0; i < row.length; i++) {
            text.append(i == 0 ? "" : ",");
            if (quoted && i == 1) {
                text.append('"').append(row[i]).append('"');
            } else {
                text.append(row[i]);
            }
        }
        text.append("\r\n");
    }

    private String[] row(long number) {
        String[] row = rows.get((int) (number % rows.size())).clone();
        int replica = (int) (number / rows.size());
        String home = row[at("户籍地区划码")];
        for (String column : List.of("户籍地区划码", "居住地区划码")) {
            if (!row[at(column)].isEmpty()) {
                row[at(column)] = area(row[at(column)], replica);
            }
        }
        row[at("登记号")] = area(home, replica) + "-" + (1_000_000_000L + number);
        String id = row[at("证件号码")];
        if (id.length() == WEIGHTS.length + 1) {
            String own = checked(area(home, replica) + id.substring(6, WEIGHTS.length));
            row[at("证件号码")] = own;
            row[at("学籍号")] = row[at("学籍号")].isEmpty() ? "" : "G" + own;
        }
        return row;
    }

    /** Another division for each division of the rows and each time they are used: there are ten thousand with 99 in front. */
    private String area(String code, int replica) {
        int index = areas.getOrDefault(code, 0);
        return String.valueOf(990_000 + (replica * areas.size() + index) % 10_000);
    }

    private static String checked(String seventeen) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (seventeen.charAt(i) - '0');
        }
        return seventeen + CHECKS.charAt(sum % CHECKS.length());
    }

    private void spoil(String[] row, int kind) {
        switch (kind) {
            case 0 -> row[at("出生日期")] = "2016-02-30";
            case 1 -> row[at("性别")] = "3";
            case 2 -> row[at("证件号码")] = row[at("证件号码")] + "1";
            case 3 -> row[at("就学状态")] = "ABROAD";
            case 4 -> row[at("学校标识码")] = "219900000";
            default -> row[at("姓名")] = "";
        }
    }

    private int at(String heading) {
        return header.indexOf(heading);
    }
}
