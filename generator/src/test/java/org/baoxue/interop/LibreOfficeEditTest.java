package org.baoxue.interop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.baoxue.app.Outcome;
import org.baoxue.app.Pipeline;
import org.baoxue.app.Progress;
import org.baoxue.app.Settings;
import org.baoxue.app.kits.Kits;
import org.baoxue.model.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A clerk fills and corrects workbooks in LibreOffice, and they read as what was typed. */
class LibreOfficeEditTest {
    private static final Path BASE = Path.of("../sample-submissions/rules/_base");
    private static final Path COUNTY = Path.of("../sample-submissions/province/999001");
    private static final String MONTH = "3199000001_2024-10.xlsx";
    private static final Map<String, String> SHEETS =
            Map.of("考勤汇总", "attendance", "月报告", "declaration", "疑似", "suspected", "劝返", "persuasion");

    @TempDir
    private Path folder;

    private Path filed = Path.of("");

    @BeforeEach
    void lay_out() throws IOException {
        filed = Files.createDirectory(folder.resolve("报送"));
        try (Stream<Path> files = Files.list(BASE)) {
            for (Path file : files.filter(f -> !f.endsWith("remove.txt")).toList()) {
                Files.copy(file, filed.resolve(file.getFileName()));
            }
        }
    }

    private Path blank() {
        Path kit = folder.resolve("kit");
        Kits.write(new Kits.Request("3199000001", "2024-10", null, null, "zh-CN"), kit);
        return kit.resolve(MONTH);
    }

    /** Types what the CSV files of the month hold into the blank workbook, and takes these files away. */
    private List<String> typed(Path workbook) throws IOException {
        List<String> edits = new ArrayList<>();
        for (String row : Sheets.read(workbook)) {
            String[] parts = row.split(" ", 3);
            if (parts[1].equals("1") && SHEETS.containsKey(parts[0])) {
                Path csv = filed.resolve("3199000001_" + SHEETS.get(parts[0]) + "_2024-10.csv");
                edits.addAll(typed(parts[0], List.of(parts[2].split("[|]", -1)), Files.readAllLines(csv)));
                Files.delete(csv);
            }
        }
        return edits;
    }

    private static List<String> typed(String sheet, List<String> headings, List<String> csv) {
        List<String> from = Arrays.asList(csv.get(0).split(",", -1));
        List<String> edits = new ArrayList<>();
        for (int row = 1; row < csv.size(); row++) {
            String[] cells = csv.get(row).split(",", -1);
            for (int i = 0; i < cells.length; i++) {
                int column = headings.indexOf(from.get(i));
                if (!cells[i].isEmpty() && column >= 0) {
                    edits.add(sheet + "\t" + name(column) + (row + 1) + "\t" + cells[i]);
                }
            }
        }
        return edits;
    }

    private static String name(int column) {
        char last = (char) ('A' + column % 26);
        return column < 26 ? String.valueOf(last) : (char) ('A' + column / 26 - 1) + String.valueOf(last);
    }

    private Map<String, Long> troubles() {
        Outcome outcome = Pipeline.run(Settings.of(filed), Progress.SILENT);
        Map<String, Long> totals = new TreeMap<>(outcome.findings().totals());
        totals.keySet().removeIf(code -> outcome.severity(code) == Severity.NOTE);
        return totals;
    }

    @Test
    void a_blank_workbook_that_is_filled_and_saved_passes_and_one_cell_corrected_changes_that_cell()
            throws IOException, InterruptedException {
        assertThat(troubles()).isEmpty();
        Path blank = blank();
        Path full = filed.resolve(MONTH);
        List<String> edits = new ArrayList<>(List.of("open " + blank));
        edits.addAll(typed(blank));
        edits.add("save " + full);
        LibreOffice.edit(edits);
        assertThat(edits).hasSizeGreaterThan(40);
        assertThat(troubles()).isEmpty();

        List<String> before = Sheets.read(full);
        Path corrected = folder.resolve("corrected.xlsx");
        LibreOffice.edit(List.of("open " + full, "考勤汇总\tH2\t554", "考勤汇总\tL2\t16", "save " + corrected));
        assertThat(Sheets.read(corrected))
                .isEqualTo(before.stream()
                        .map(row -> row.startsWith("考勤汇总 2 ")
                                ? row.replace("|553|", "|554|").replace("|17|", "|16|")
                                : row)
                        .toList())
                .isNotEqualTo(before);
    }

    /** Each school's workbook of one month; in one of them all forms of a month. */
    @Test
    void workbooks_of_the_sample_province_keep_all_but_the_cell_that_is_corrected()
            throws IOException, InterruptedException {
        List<Path> workbooks;
        try (Stream<Path> files = Files.walk(COUNTY)) {
            workbooks = files.filter(file -> file.toString().endsWith("_2024-12.xlsx"))
                    .sorted()
                    .toList();
        }
        assertThat(workbooks).hasSizeBetween(8, 12);
        List<String> edits = new ArrayList<>();
        Map<Path, List<String>> expected = new TreeMap<>();
        Set<String> sheets = new TreeSet<>();
        for (Path workbook : workbooks) {
            List<String> rows = new ArrayList<>(Sheets.read(workbook));
            rows.forEach(row -> sheets.add(row.substring(0, row.indexOf(' '))));
            Path saved = folder.resolve(workbook.getFileName());
            edits.add("open "
                    + Files.copy(workbook, folder.resolve("filed-" + workbook.getFileName()))); // it locks beside it
            edits.add(corrected(rows, "考勤汇总", "班级数"));
            edits.add("save " + saved);
            assertThat(rows).isNotEqualTo(Sheets.read(workbook));
            expected.put(saved, rows);
        }
        LibreOffice.edit(edits);
        assertThat(sheets).containsExactlyInAnyOrder("月报告", "考勤汇总", "疑似", "辍学", "劝返", "登记");
        for (Map.Entry<Path, List<String>> workbook : expected.entrySet()) {
            assertThat(Sheets.read(workbook.getKey()))
                    .as(workbook.getKey().toString())
                    .isEqualTo(workbook.getValue());
        }
    }

    /** One more in the first row below a heading: in these rows, and as what a clerk types. */
    private static String corrected(List<String> rows, String sheet, String heading) {
        int head = IntStream.range(0, rows.size())
                .filter(i -> rows.get(i).startsWith(sheet + " 1 "))
                .findFirst()
                .orElseThrow();
        int column = List.of(rows.get(head).split(" ", 3)[2].split("[|]", -1)).indexOf(heading);
        String[] cells = rows.get(head + 1).split(" ", 3)[2].split("[|]", -1);
        cells[column] = Integer.toString(Integer.parseInt(cells[column]) + 1);
        rows.set(head + 1, sheet + " 2 " + String.join("|", cells));
        return sheet + "\t" + name(column) + "2\t" + cells[column];
    }
}
