package org.baoxue.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.baoxue.model.Arg;
import org.baoxue.model.Finding;
import org.baoxue.model.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {
    private static final Charset GBK = Charset.forName("GBK");
    private static final Sizes SMALL = new Sizes(10, 4096, 1000, 1500);
    private static final byte[] TEXT = "学段,年级\n".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private final List<String> told = new ArrayList<>();

    private void tell(Finding finding) {
        List<String> terms = finding.arguments().stream()
                .map(arg -> arg instanceof Arg.Term term ? term.key() : arg instanceof Arg.Num n ? "" + n.value() : "")
                .toList();
        told.add(finding.code() + " " + finding.place().file() + " " + String.join(" ", terms));
    }

    /** The texts of all entries that can be unpacked, by path. */
    private List<String> unpacked(byte[] zip, Sizes sizes) throws IOException {
        Path path = Files.write(folder.resolve("a.zip"), zip);
        List<String> texts = new ArrayList<>();
        try (Archives archives = new Archives(folder, sizes);
                Archive archive = archives.open("a.zip", path, name -> name.contains("考勤"), this::tell)) {
            for (String file : archive.files()) {
                Path made = archive.unpack(file, Place.file(file), this::tell);
                if (made != null) {
                    texts.add(file + "=" + Files.readString(made));
                }
            }
        }
        return texts;
    }

    private List<String> unpacked(ZipBytes zip) throws IOException {
        return unpacked(zip.bytes(), Sizes.USUAL);
    }

    @Test
    void reads_what_the_library_of_java_writes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            out.putNextEntry(new ZipEntry("十月/"));
            out.putNextEntry(new ZipEntry("十月/考勤.csv"));
            out.write(TEXT);
            out.closeEntry();
        }
        assertThat(unpacked(bytes.toByteArray(), Sizes.USUAL)).containsExactly("a.zip/十月/考勤.csv=学段,年级\n");
        assertThat(told).isEmpty();
    }

    @Test
    void reads_names_that_are_utf8_and_say_so() throws IOException {
        assertThat(unpacked(new ZipBytes().file("考勤.csv", "x"))).containsExactly("a.zip/考勤.csv=x");
    }

    @Test
    void reads_names_that_are_utf8_and_do_not_say_so() throws IOException {
        ZipBytes zip = new ZipBytes().file("考勤.csv".getBytes(StandardCharsets.UTF_8), 0, TEXT);
        assertThat(unpacked(zip)).containsExactly("a.zip/考勤.csv=学段,年级\n");
    }

    @Test
    void reads_names_in_gbk_as_chinese_tools_of_windows_write_them() throws IOException {
        ZipBytes zip =
                new ZipBytes().file("二月\\考勤.csv".getBytes(GBK), 0, TEXT).file("plain.csv".getBytes(GBK), 0, TEXT);
        assertThat(unpacked(zip)).containsExactly("a.zip/plain.csv=学段,年级\n", "a.zip/二月/考勤.csv=学段,年级\n");
        assertThat(told).isEmpty();
    }

    @Test
    void reads_four_byte_names_of_gb18030() throws IOException {
        ZipBytes zip = new ZipBytes().file("考勤𠮷.csv".getBytes(Charset.forName("GB18030")), 0, TEXT);
        assertThat(unpacked(zip)).containsExactly("a.zip/考勤𠮷.csv=学段,年级\n");
    }

    @Test
    void chooses_one_encoding_for_all_names_by_those_that_are_known() throws IOException {
        byte[] both = "陆录".getBytes(GBK); // valid UTF-8 by accident
        assertThat(new String(both, StandardCharsets.UTF_8)).doesNotContain("\uFFFD");
        ZipBytes zip = new ZipBytes().file(both, 0, TEXT).file("考勤.csv".getBytes(GBK), 0, TEXT);
        assertThat(unpacked(zip)).containsExactly("a.zip/考勤.csv=学段,年级\n", "a.zip/陆录=学段,年级\n");
    }

    @Test
    void reads_the_unicode_name_that_an_entry_brings_along() throws IOException {
        ZipBytes zip = new ZipBytes()
                .file(new byte[] {(byte) 0x80, (byte) 0xFF, 'x'}, 0, TEXT)
                .withUnicodeName("考勤.csv");
        assertThat(unpacked(zip)).containsExactly("a.zip/考勤.csv=学段,年级\n");
    }

    @Test
    void refuses_names_in_no_encoding_and_reads_the_others() throws IOException {
        ZipBytes zip = new ZipBytes()
                .file(new byte[] {(byte) 0xFF, (byte) 0xFF}, ZipBytes.UNICODE, TEXT)
                .file("b.csv", "x");
        assertThat(unpacked(zip)).containsExactly("a.zip/b.csv=x");
        assertThat(told).containsExactly("F63 a.zip 1 entry.encoding");
    }

    @Test
    void refuses_names_that_point_out_of_the_archive_or_cannot_be_shown() throws IOException {
        ZipBytes zip = new ZipBytes();
        List<String> names =
                List.of("../x.csv", "a/../../x.csv", "/etc/x.csv", "C:\\x.csv", "\\\\host\\x.csv", "x\u0000.csv");
        names.forEach(name -> zip.file(name, "x"));
        zip.file("x".repeat(1001), "x").file("./a//b.csv", "x");
        assertThat(unpacked(zip)).containsExactly("a.zip/a/b.csv=x");
        assertThat(told)
                .containsExactly(
                        "F63 a.zip 1 entry.outside",
                        "F63 a.zip 2 entry.outside",
                        "F63 a.zip 3 entry.outside",
                        "F63 a.zip 4 entry.outside",
                        "F63 a.zip 5 entry.outside",
                        "F63 a.zip 6 entry.characters",
                        "F63 a.zip 7 entry.long");
    }

    @Test
    void uses_none_of_two_entries_of_one_name() throws IOException {
        ZipBytes zip = new ZipBytes().file("a\\b.csv", "x").file("a/b.csv", "y").file("c.csv", "z");
        assertThat(unpacked(zip)).containsExactly("a.zip/c.csv=z");
        assertThat(told).containsExactly("F64 a.zip/a/b.csv 2");
    }

    @Test
    void tells_entries_that_cannot_be_unpacked_and_reads_the_others() throws IOException {
        ZipBytes zip = new ZipBytes()
                .file("encrypted".getBytes(StandardCharsets.UTF_8), ZipBytes.ENCRYPTED, TEXT)
                .file("method", "x")
                .butMethod(97)
                .file("link", "x")
                .butLink()
                .file("size_more", "xyz")
                .butSize(2)
                .file("size_less", "xyz")
                .butSize(4)
                .file("sum", "xyz")
                .butSum(1)
                .file("broken", "xyz")
                .butBroken()
                .file("whole", "x");
        assertThat(unpacked(zip)).containsExactly("a.zip/whole=x");
        assertThat(told)
                .containsExactly(
                        "F62 a.zip/b***** entry.damaged",
                        "F62 a.zip/e******** entry.encrypted",
                        "F62 a.zip/l*** entry.link",
                        "F62 a.zip/m***** entry.method",
                        "F62 a.zip/s***_l*** entry.damaged",
                        "F62 a.zip/s***_m*** entry.damaged",
                        "F62 a.zip/s** entry.damaged");
    }

    @Test
    void stops_an_entry_at_its_limit_whatever_size_it_says() throws IOException {
        ZipBytes zip = new ZipBytes().file("bomb", "0".repeat(1001)).butSize(1).file("most", "0".repeat(1000));
        assertThat(unpacked(zip.bytes(), SMALL)).containsExactly("a.zip/most=" + "0".repeat(1000));
        assertThat(told).containsExactly("F61 a.zip/b*** limit.entry");
    }

    @Test
    void stops_at_what_a_run_unpacks_and_says_so_once() throws IOException {
        ZipBytes zip = new ZipBytes();
        Stream.of("a", "b", "c", "d").forEach(name -> zip.file(name, "0".repeat(800)));
        assertThat(unpacked(zip.bytes(), SMALL)).hasSize(1);
        assertThat(told).containsExactly("F61 a.zip limit.unpacked");
    }

    @Test
    void refuses_an_archive_with_too_many_entries() throws IOException {
        ZipBytes few = new ZipBytes();
        for (int i = 0; i < 11; i++) {
            few.file("x" + i, "");
        }
        ZipBytes many = new ZipBytes();
        for (int i = 0; i < 100; i++) {
            many.file("x" + i, "");
        }
        assertThat(unpacked(few.bytes(), SMALL)).isEmpty();
        assertThat(unpacked(many.bytes(), SMALL)).isEmpty();
        assertThat(told).containsExactly("F61 a.zip limit.archive_entries", "F61 a.zip limit.archive_entries");
    }

    @Test
    void names_what_is_no_zip_for_what_it_is() throws IOException {
        byte[] whole = new ZipBytes().file("x.csv", "x").bytes();
        assertThat(unpacked(new byte[0], Sizes.USUAL)).isEmpty();
        assertThat(unpacked("Rar!\u001a\u0007".getBytes(StandardCharsets.UTF_8), Sizes.USUAL))
                .isEmpty();
        assertThat(unpacked("7z\u00BC\u00AF'\u001c".getBytes(StandardCharsets.ISO_8859_1), Sizes.USUAL))
                .isEmpty();
        assertThat(unpacked(TEXT, Sizes.USUAL)).isEmpty();
        assertThat(unpacked(Arrays.copyOf(whole, whole.length - 30), Sizes.USUAL))
                .isEmpty();
        assertThat(told)
                .containsExactly(
                        "F60 a.zip archive.empty",
                        "F60 a.zip archive.rar",
                        "F60 a.zip archive.7z",
                        "F60 a.zip archive.other",
                        "F60 a.zip archive.truncated");
    }

    @Test
    void any_bytes_give_findings_and_never_an_exception() throws IOException {
        ZipBytes zip = new ZipBytes().file("考勤.csv", "x".repeat(500)).file("b".getBytes(GBK), 0, TEXT);
        byte[] whole = zip.withUnicodeName("考").bytes();
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            byte[] broken = whole.clone();
            for (int i = random.nextInt(4); i >= 0; i--) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            }
            int length = random.nextInt(4) == 0 ? random.nextInt(broken.length) : broken.length;
            unpacked(Arrays.copyOf(broken, length), SMALL);
        }
        assertThat(told).isNotEmpty();
    }

    @Test
    void what_was_unpacked_is_for_its_owner_alone_and_gone_at_the_end() throws IOException {
        Path path = Files.write(
                folder.resolve("a.zip"), new ZipBytes().file("x.csv", "x").bytes());
        Path made;
        try (Archives archives = new Archives(folder, Sizes.USUAL);
                Archive archive = archives.open("a.zip", path, name -> true, this::tell)) {
            made = Objects.requireNonNull(archive.unpack("a.zip/x.csv", Place.file("x"), this::tell));
            assertThat(made).exists();
            assertThat(made.getFileName()).hasToString("1");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made.getParent())))
                    .isEqualTo("rwx------");
        }
        assertThat(made.getParent()).doesNotExist();
    }
}
