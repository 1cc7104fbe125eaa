package org.baoxue.interop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.baoxue.archive.Archives;
import org.baoxue.form.FormBook;
import org.baoxue.ledger.Row;
import org.baoxue.model.Finding;
import org.baoxue.read.ReadOutcome;
import org.baoxue.read.RowFold;
import org.baoxue.read.SubmissionFile;
import org.baoxue.read.SubmissionReader;
import org.baoxue.read.folder.Intake;
import org.baoxue.read.folder.Inventory;
import org.baoxue.resource.Resources;
import org.baoxue.table.bytes.sheets.HandMade;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks broken at random, in their packing and in their XML, come to findings and never to an exception. */
class BrokenWorkbooksTest {
    private static final Archives ARCHIVES = Archives.ofRun();
    private static final FormBook FORMS = FormBook.load(Resources.shipped(), 2024);
    private static final String NAME = "990101_2024-10.xlsx";
    private static final int ROUNDS = 1_500;

    @TempDir
    private Path folder;

    private byte[] whole = {};
    private final SubmissionReader reader = new SubmissionReader(FORMS, Set.of());

    /** What came out of a folder. */
    private static final class Fold implements RowFold {
        private final List<String> rows = new ArrayList<>();
        private final List<String> codes = new ArrayList<>();

        @Override
        public void row(Row row) {
            rows.add(row.layout().columns().stream().map(row::text).toList().toString());
        }

        @Override
        public void finding(Finding finding) {
            codes.add(finding.code());
        }
    }

    @BeforeEach
    void write() throws IOException {
        String[] headings = "报送单位,表,期间,版本,收到日期,退回日期,退回原因".split(",", -1);
        StringBuilder rows = new StringBuilder(HandMade.row(1, headings));
        for (int i = 2; i < 12; i++) {
            rows.append("<row r=\"" + i + "\"><c r=\"A" + i + "\"><v>2199000001</v></c><c r=\"B" + i
                    + "\" t=\"s\"><v>1</v></c><c r=\"C" + i + "\" t=\"inlineStr\"><is><t>2024-10</t></is></c><c r=\"D"
                    + i
                    + "\"><v>" + i + "</v></c><c r=\"E" + i + "\" s=\"1\"><v>" + (45590 + i) + "</v></c></row>");
        }
        Path file = new HandMade()
                .styles("yyyy\"年\"m\"月\"d\"日\"")
                .texts("<si><t>x</t></si><si><t>attendance</t></si>")
                .sheet(
                        "收件登记",
                        "",
                        "<sheetData>" + rows + "</sheetData><mergeCells><mergeCell ref=\"G20:G21\"/></mergeCells>")
                .sheet("辍学台账", HandMade.row(1, "案件编号"))
                .write(folder.resolve("whole"));
        whole = Files.readAllBytes(file);
        Files.delete(file);
    }

    private Fold read(byte[] bytes) throws IOException {
        Files.write(folder.resolve(NAME), bytes);
        Fold all = new Fold();
        Inventory inventory = Intake.scan(folder, FORMS, ARCHIVES, all::finding);
        for (SubmissionFile file : inventory.files()) {
            ReadOutcome<Fold> outcome = reader.read(file, Fold::new);
            all.rows.addAll(outcome.fold().rows);
            all.codes.addAll(outcome.fold().codes);
            if (!outcome.usable()) {
                assertThat(outcome.fold().rows).isEmpty();
                assertThat(outcome.fold().codes).isNotEmpty();
            }
        }
        return all;
    }

    @Test
    void a_bit_that_turned_over_gives_a_finding_or_the_same_rows_and_never_others() throws IOException {
        Fold sound = read(whole);
        assertThat(sound.rows).hasSize(10);
        Random random = new Random(1);
        for (int i = 0; i < ROUNDS; i++) {
            byte[] bytes = whole.clone();
            for (int n = 1 + random.nextInt(3); n > 0; n--) {
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            }
            Fold broken = read(bytes);
            if (!broken.rows.isEmpty()) {
                assertThat(broken.rows).as("round %d", i).isEqualTo(sound.rows);
            } else {
                assertThat(broken.codes).as("round %d", i).isNotEmpty();
            }
        }
    }

    @Test
    void any_xml_and_any_packing_comes_to_an_end() throws IOException {
        Map<String, String> parts = parts();
        List<String> names = List.copyOf(parts.keySet());
        String[] pieces = {
            "<",
            ">",
            "/>",
            "</row>",
            "<row r=\"5\">",
            "&#x10FFFF;",
            "&",
            "\"",
            "<!--",
            "-->",
            "<![CDATA[",
            "]]>",
            "<?x?>",
            "<c r=\"A3\">",
            "99999999999999999999",
            "<mergeCell ref=\"A1:XFD1048576\"/>",
            "r=\"XFD1048576\"",
            " t=\"s\"",
            "1E+308",
            "_x0000_",
            "_xD800_",
            "hidden=\"1\"",
            "<f>1</f>",
            "\u0000",
            "甲",
            "<!DOCTYPE x>",
            "xmlns:x=\"y\"",
            " s=\"-1\"",
            "<v>1</v>"
        };
        Random random = new Random(2);
        for (int i = 0; i < ROUNDS; i++) {
            Map<String, String> mutated = new LinkedHashMap<>(parts);
            String name = names.get(random.nextInt(names.size()));
            StringBuilder xml = new StringBuilder(parts.get(name));
            for (int n = 1 + random.nextInt(4); n > 0 && xml.length() > 1; n--) {
                int at = random.nextInt(xml.length());
                int to = Math.min(xml.length(), at + random.nextInt(30));
                switch (random.nextInt(4)) {
                    case 0 -> xml.delete(at, to);
                    case 1 -> xml.insert(at, pieces[random.nextInt(pieces.length)]);
                    case 2 -> xml.insert(at, xml.substring(at, to));
                    default -> xml.setCharAt(at, (char) (1 + random.nextInt(126)));
                }
            }
            mutated.put(name, xml.toString());
            Path made = HandMade.zip(folder.resolve("made"), mutated);
            byte[] bytes = Files.readAllBytes(made);
            Files.delete(made);
            read(random.nextInt(10) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes);
        }
    }

    @Test
    void a_bomb_is_refused_at_its_limit() throws IOException {
        Map<String, String> parts = parts();
        parts.put("xl/styles.xml", "<styleSheet>" + " ".repeat(60_000_000) + "</styleSheet>");
        Path made = HandMade.zip(folder.resolve("made"), parts);
        byte[] bytes = Files.readAllBytes(made);
        Files.delete(made);
        assertThat(bytes.length).isLessThan(200_000);
        Fold fold = read(bytes);
        assertThat(fold.rows).isEmpty();
        assertThat(fold.codes).contains("F19");
    }

    private Map<String, String> parts() throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new java.io.ByteArrayInputStream(whole))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
