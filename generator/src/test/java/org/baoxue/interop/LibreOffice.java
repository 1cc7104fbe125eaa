package org.baoxue.interop;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** LibreOffice, which the tests of workbooks need as they need the JDK. Each conversion has a profile of its own. */
final class LibreOffice {
    private static final int MINUTES = 3;

    private LibreOffice() {}

    /**
     * Opens files and saves them in another type under their own names.
     *
     * @param type as LibreOffice names it, such as {@code ods} or {@code xlsx:Calc MS Excel 2007 XML}
     * @param filter by which the files are read, such as that of CSV in UTF-8; empty for its own choice
     */
    static void convert(List<Path> files, String type, String filter, Path into)
            throws IOException, InterruptedException {
        Path work = Files.createTempDirectory("office");
        Path log = work.resolve("log.txt");
        List<String> command = new ArrayList<>(
                List.of("soffice", "--headless", "--norestore", "-env:UserInstallation=" + work.toUri() + "profile"));
        if (!filter.isEmpty()) {
            command.add("--infilter=" + filter);
        }
        command.addAll(List.of("--convert-to", type, "--outdir", into.toString()));
        files.forEach(file -> command.add(file.toString()));
        try {
            Process process = start(command, log);
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new AssertionError("LibreOffice has not ended after " + MINUTES + " minutes");
            }
            String extension = type.substring(0, (type + ":").indexOf(':')).toLowerCase(Locale.ROOT);
            for (Path file : files) {
                String name = file.getFileName().toString();
                Path made = into.resolve(name.substring(0, name.lastIndexOf('.')) + "." + extension);
                if (!Files.exists(made)) {
                    throw new AssertionError(
                            "LibreOffice did not save " + made + ": " + Files.readString(log, StandardCharsets.UTF_8));
                }
            }
        } finally {
            delete(work);
        }
    }

    /**
     * Opens workbooks, types into cells and saves them as workbooks.
     *
     * @param edits lines as {@code edit.py} takes them
     */
    static void edit(List<String> edits) throws IOException, InterruptedException {
        Path work = Files.createTempDirectory("office");
        Path log = work.resolve("log.txt");
        try {
            Path file = Files.write(work.resolve("edits.txt"), edits, StandardCharsets.UTF_8);
            List<String> command = List.of(
                    "/usr/bin/python3",
                    Path.of("src/test/resources/interop/edit.py")
                            .toAbsolutePath()
                            .toString(),
                    work.resolve("profile").toString(),
                    file.toString());
            Process process = start(command, log);
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new AssertionError("LibreOffice has not ended after " + MINUTES + " minutes");
            }
            if (process.exitValue() != 0) {
                throw new AssertionError("LibreOffice did not edit, which takes its Python (Debian: python3-uno): "
                        + Files.readString(log, StandardCharsets.UTF_8));
            }
        } finally {
            delete(work);
        }
    }

    private static Process start(List<String> command, Path log) {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
        } catch (IOException e) {
            throw new AssertionError(
                    "the tests of workbooks need LibreOffice: install it (Debian: apt-get install"
                            + " --no-install-recommends libreoffice-calc-nogui python3-uno), so that soffice is on the path",
                    e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
