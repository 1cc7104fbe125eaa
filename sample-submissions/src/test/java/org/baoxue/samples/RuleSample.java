package org.baoxue.samples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.baoxue.app.Catalogue;
import org.baoxue.app.Outcome;
import org.baoxue.app.Pipeline;
import org.baoxue.app.Progress;
import org.baoxue.app.Settings;
import org.baoxue.model.Arg;
import org.baoxue.model.Finding;
import org.baoxue.model.Place;
import org.jspecify.annotations.Nullable;

/**
 * A folder {@code rules/<code>/fails} or {@code passes}: the files of {@code _base} without those that {@code remove.txt} names, with
 * the folder's own files over them; {@code links.txt} lists symbolic links (name and target),
 * {@code empties.txt} archives to pack (name, number of empty files, a file that goes along), {@code profile.json} and {@code asof.txt} say how to run, {@code expected.csv} what is
 * found; {@code <name>.xlsx.txt} is made into a workbook.
 */
record RuleSample(Path folder) {
    /** Where all samples are, seen from the module. */
    static final Path ROOT = Path.of("rules");

    private static final String TEXT = ".txt";
    /** A text of which a workbook is made. */
    private static final String WORKBOOK = ".xlsx" + TEXT;

    private static final String HEADER = "code,file,row,column";
    private static final Set<String> NOT_SUBMITTED =
            Set.of("remove.txt", "links.txt", "empties.txt", "profile.json", "asof.txt", "expected.csv");

    /** What {@code expected.csv} lists, sorted; nothing if there is no such file. */
    List<String> expected() throws IOException {
        Path file = folder.resolve("expected.csv");
        List<String> lines = Files.exists(file) ? Files.readAllLines(file, StandardCharsets.UTF_8) : List.of(HEADER);
        if (!lines.get(0).equals(HEADER)) {
            throw new IllegalStateException(file + " must begin with " + HEADER);
        }
        return lines.stream().skip(1).sorted().toList();
    }

    /** A run over the sample: how it was asked for, and what it came to. */
    record Ran(Settings settings, Outcome outcome) {}

    /** Runs the whole pipeline over the sample, laid out in an empty folder. */
    Ran run(Path scratch) throws IOException {
        copy(ROOT.resolve("_base"), scratch);
        for (String removed : lines("remove.txt")) {
            Files.delete(scratch.resolve(removed));
        }
        copy(folder, scratch);
        for (String link : lines("links.txt")) {
            String[] ends = link.split(" ", -1);
            Files.createSymbolicLink(scratch.resolve(ends[0]), scratch.resolve(ends[1]));
        }
        for (String archive : lines("empties.txt")) {
            String[] words = archive.split(" ", -1);
            empties(scratch, words[0], Integer.parseInt(words[1]), words[2]);
        }
        List<String> asOf = lines("asof.txt");
        Settings settings = new Settings(
                scratch,
                ifThere("profile.json"),
                null,
                asOf.isEmpty() ? null : LocalDate.parse(asOf.get(0)),
                null,
                null,
                1);
        Outcome outcome = Pipeline.run(settings, Progress.SILENT);
        if (!outcome.crashes().isEmpty()) {
            throw new AssertionError("a rule has crashed: " + outcome.crashes());
        }
        return new Ran(settings, outcome);
    }

    /** Runs it and lists what it finds, sorted. */
    List<String> found(Path scratch) throws IOException {
        Outcome outcome = run(scratch).outcome();
        List<String> found = new ArrayList<>();
        for (String code : outcome.findings().totals().keySet()) {
            for (Finding finding : outcome.findings().samples(code)) {
                requireArguments(finding);
                found.add(line(finding));
            }
        }
        return found.stream().sorted().toList();
    }

    /** Packs a file together with so many empty ones that are nobody's submission. */
    private static void empties(Path scratch, String archive, int number, String file) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(scratch.resolve(archive)))) {
            out.putNextEntry(new ZipEntry(file));
            Files.copy(scratch.resolve(file), out);
            for (int i = 0; i < number; i++) {
                out.putNextEntry(new ZipEntry("." + i));
            }
        }
        Files.delete(scratch.resolve(file));
    }

    /** The message files lean on what the catalogue says a finding carries. */
    private static void requireArguments(Finding finding) {
        List<String> carried = finding.arguments().stream().map(Arg::name).toList();
        if (!carried.equals(Catalogue.of(finding.code()).arguments())) {
            throw new AssertionError(finding.code() + " carries " + carried + ", but the catalogue says "
                    + Catalogue.of(finding.code()).arguments());
        }
    }

    private static String line(Finding finding) {
        Place place = finding.place();
        String row = place.row() == 0 ? "" : Long.toString(place.row());
        String column = place.column() == null ? "" : place.column();
        return String.join(",", finding.code(), place.file(), row, column);
    }

    private List<String> lines(String name) throws IOException {
        Path file = ifThere(name);
        return file == null ? List.of() : Files.readAllLines(file, StandardCharsets.UTF_8);
    }

    private @Nullable Path ifThere(String name) {
        Path file = folder.resolve(name);
        return Files.exists(file) ? file : null;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(path -> !path.equals(from)).sorted().toList()) {
                String below = from.relativize(file).toString();
                if (Files.isDirectory(file)) {
                    Files.createDirectories(to.resolve(below));
                } else if (below.endsWith(WORKBOOK)) {
                    Path made = to.resolve(below.substring(0, below.length() - TEXT.length()));
                    WrittenWorkbook.of(file).write(made);
                } else if (!NOT_SUBMITTED.contains(below)) {
                    Files.copy(file, to.resolve(below), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }
}
