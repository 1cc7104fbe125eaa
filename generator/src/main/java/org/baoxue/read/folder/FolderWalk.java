package org.baoxue.read.folder;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.baoxue.model.Arg;
import org.baoxue.model.Finding;
import org.baoxue.model.Place;
import org.baoxue.model.Sink;
import org.baoxue.read.FileFaults;
import org.jspecify.annotations.Nullable;

/** Walks a folder without following links and sorts files from what is nobody's submission. */
final class FolderWalk extends SimpleFileVisitor<Path> {
    /** What Java puts where a byte of a name is none under the machine's locale. */
    private static final char LOST = '\uFFFD';

    private static final Set<String> EXTENSIONS = Set.of("csv", "json", "md", "xlsx", "zip");

    private static final Set<String> SYSTEM = Set.of("__MACOSX", "Thumbs.db", "desktop.ini");

    private final Path folder;
    private final SortedMap<String, Path> files = new TreeMap<>();
    private final SortedMap<String, String> unreadable = new TreeMap<>();
    private final List<String> undecoded = new ArrayList<>();
    private final List<String> ignored = new ArrayList<>();

    FolderWalk(Path folder) {
        this.folder = folder;
    }

    /** Files by their path below the folder, with {@code /}. */
    SortedMap<String, Path> files() {
        return files;
    }

    /** What was passed over, sorted. */
    List<String> ignored() {
        return ignored.stream().sorted().toList();
    }

    void run(Sink sink) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new IOException("the submissions folder is not a folder: " + folder.getFileName());
        }
        Files.walkFileTree(folder, this);
        unreadable.forEach((file, problem) ->
                sink.accept(Finding.of(FileFaults.UNREADABLE, Place.file(file), new Arg.Term("problem", problem))));
        undecoded.stream()
                .sorted()
                .forEach(file -> sink.accept(Finding.of(
                        FileFaults.NAME_UNREADABLE, Place.file(file), new Arg.Term("problem", "name.encoding"))));
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
        if (!directory.equals(folder) && isIgnored(directory)) {
            ignored.add(name(directory) + "/");
            return FileVisitResult.SKIP_SUBTREE;
        }
        if (!directory.equals(folder) && isSubmission(directory)) {
            unreadable.put(name(directory), "io.folder");
        }
        return FileVisitResult.CONTINUE;
    }

    /** A folder that bears the name of a file; what lies in it is read all the same. */
    private static boolean isSubmission(Path directory) {
        FileName name = FileName.parse(String.valueOf(directory.getFileName()));
        return name instanceof FileName.Named named && EXTENSIONS.contains(named.extension());
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (isIgnored(file)) {
            ignored.add(name(file));
        } else if (name(file).indexOf(LOST) >= 0) {
            undecoded.add(name(file));
        } else if (attributes.isSymbolicLink()) {
            unreadable.put(name(file), "io.link");
        } else if (!attributes.isRegularFile() || !Files.isReadable(file)) {
            unreadable.put(name(file), "io.unreadable");
        } else {
            files.put(name(file), file);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
        if (file.equals(folder)) {
            throw new IOException("the submissions folder cannot be read: " + folder.getFileName(), e);
        }
        unreadable.put(name(file), "io.unreadable");
        return FileVisitResult.CONTINUE;
    }

    /** A folder that could be listed in part is told; what was found of it is read. */
    @Override
    public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException e) {
        if (e != null) {
            unreadable.put(name(directory), "io.unreadable");
        }
        return FileVisitResult.CONTINUE;
    }

    private String name(Path file) {
        return folder.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
    }

    private static boolean isIgnored(Path file) {
        return isIgnored(String.valueOf(file.getFileName()));
    }

    /** Whether a file or folder of this name is nobody's submission. */
    static boolean isIgnored(String name) {
        return name.startsWith(".") || name.startsWith("~$") || SYSTEM.contains(name);
    }
}
