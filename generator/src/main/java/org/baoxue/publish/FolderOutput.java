package org.baoxue.publish;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * An edition in a folder. A file whose bytes are the same is left alone. At the end the list {@value #LIST} is written
 * ({@code sha256sum} format, by path), and files that an earlier run listed and this one did not write are removed; a file that
 * no run of ours listed is never touched unless a page has its path.
 */
public final class FolderOutput implements SiteOutput {
    /** The list of an edition's files, from its root. */
    public static final String LIST = "files.sha256";

    private static final String PART = ".part-";
    private static final int DIGEST_LENGTH = 64;

    private final Path root;
    private final WrittenPaths written = new WrittenPaths();
    private final SortedMap<String, String> digests = new ConcurrentSkipListMap<>();

    /** An edition in this folder, which is made if it is not there. */
    public FolderOutput(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    @Override
    public void write(String path, byte[] content) {
        claim(path);
        try {
            put(root.resolve(path), content);
        } catch (IOException e) {
            throw trouble(path, e);
        }
        digests.put(path, HexFormat.of().formatHex(digest().digest(content)));
    }

    private void claim(String path) {
        if (path.equalsIgnoreCase(LIST)) {
            throw new IllegalArgumentException("the path " + LIST + " is kept for the list of files");
        }
        written.claim(path);
    }

    private static UncheckedIOException trouble(String path, IOException e) {
        return new UncheckedIOException("cannot write " + path + ": " + e.getMessage(), e);
    }

    @Override
    public OutputStream open(String path) {
        claim(path);
        Path file = root.resolve(path);
        try {
            refuseLinks(file);
            Path folder = folder(file);
            Files.createDirectories(folder);
            return new Large(path, file, folder.resolve(PART + file.getFileName()));
        } catch (IOException e) {
            throw trouble(path, e);
        }
    }

    @Override
    public void finish() {
        try {
            removeStale();
            StringBuilder list = new StringBuilder();
            digests.forEach((path, digest) ->
                    list.append(digest).append("  ").append(path).append('\n'));
            put(root.resolve(LIST), list.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot finish the edition: " + e.getMessage(), e);
        }
    }

    private void put(Path file, byte[] content) throws IOException {
        refuseLinks(file);
        if (Files.isRegularFile(file)
                && Files.size(file) == content.length
                && Arrays.equals(Files.readAllBytes(file), content)) {
            return;
        }
        Path folder = folder(file);
        Files.createDirectories(folder);
        // Written aside and moved, so that a run that is stopped leaves no half page.
        Path aside = folder.resolve(PART + file.getFileName());
        try {
            Files.write(aside, content);
            Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    private void removeStale() throws IOException {
        Path list = root.resolve(LIST);
        if (!Files.isRegularFile(list, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        for (String line : Files.readAllLines(list, StandardCharsets.UTF_8)) {
            String path = line.length() > DIGEST_LENGTH + 2 ? line.substring(DIGEST_LENGTH + 2) : "";
            if (WrittenPaths.isSafe(path) && !digests.containsKey(path)) {
                remove(root.resolve(path));
            }
        }
    }

    private void remove(Path file) throws IOException {
        refuseLinks(file);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.delete(file);
        Path folder = file.getParent();
        while (folder != null && !folder.equals(root) && isEmpty(folder)) {
            Files.delete(folder);
            folder = folder.getParent();
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }

    /** A link below the root could lead a file of ours out of the edition. */
    private void refuseLinks(Path file) throws IOException {
        for (Path at = file; at != null && !at.equals(root); at = at.getParent()) {
            if (Files.isSymbolicLink(at)) {
                throw new NoSuchFileException(root.relativize(at).toString(), null, "a link leads out of the edition");
            }
        }
    }

    private static Path folder(Path file) throws IOException {
        Path folder = file.getParent();
        if (folder == null) {
            throw new IOException("a file has no folder");
        }
        return folder;
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }

    /** A file that is written aside and moved to its place when it is closed; left where it is if its bytes are the same. */
    private final class Large extends FilterOutputStream {
        private final String path;
        private final Path file;
        private final Path aside;
        private final MessageDigest digest = digest();
        private boolean closed;

        Large(String path, Path file, Path aside) throws IOException {
            super(Files.newOutputStream(aside));
            this.path = path;
            this.file = file;
            this.aside = aside;
        }

        @Override
        public void write(int b) throws IOException {
            digest.update((byte) b);
            out.write(b);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            digest.update(bytes, offset, length);
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            if (closed) {
                return;
            }
            closed = true;
            super.close();
            try {
                if (!Files.isRegularFile(file) || Files.mismatch(aside, file) >= 0) {
                    Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
                }
            } finally {
                Files.deleteIfExists(aside);
            }
            digests.put(path, HexFormat.of().formatHex(digest.digest()));
        }
    }
}
