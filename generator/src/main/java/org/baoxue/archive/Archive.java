package org.baoxue.archive;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.baoxue.model.Arg;
import org.baoxue.model.Finding;
import org.baoxue.model.Place;
import org.baoxue.model.Sink;
import org.jspecify.annotations.Nullable;

/**
 * A zip archive, listed: its entries by name, those with names that nobody can use told and left out. Bytes are read when an entry is
 * unpacked, so one that is broken stops no other.
 */
public final class Archive implements Closeable {
    private final Archives archives;
    private final String file;
    private final @Nullable ZipFile zip;
    private final SortedMap<String, ZipArchiveEntry> entries = new TreeMap<>();
    private boolean sound;
    private boolean full;

    private Archive(Archives archives, String file, @Nullable ZipFile zip) {
        this.archives = archives;
        this.file = file;
        this.zip = zip;
    }

    static Archive open(Archives archives, String file, Path path, Predicate<String> known, Sink sink) {
        Place place = Place.file(file);
        ZipFile zip = null;
        try {
            Directory directory = Directory.of(path);
            if (directory.problem() != null) {
                sink.accept(unreadable(place, directory.problem()));
            } else if (directory.bytes() > archives.sizes().directory()) {
                sink.accept(limit(place, "limit.archive_entries"));
            } else {
                zip = ZipFile.builder()
                        .setPath(path)
                        .setCharset(StandardCharsets.ISO_8859_1)
                        .setUseUnicodeExtraFields(false)
                        .setIgnoreLocalFileHeader(true)
                        .get();
            }
        } catch (IOException
                | RuntimeException e) { // the library trusts numbers that it reads, and these may be anything
            sink.accept(unreadable(place, "archive.damaged"));
        }
        Archive archive = new Archive(archives, file, zip);
        if (zip != null) {
            archive.list(Collections.list(zip.getEntries()), known, sink);
        }
        return archive;
    }

    /** The paths of the files in it below the submissions folder, {@code <archive>/<path in the archive>}, sorted. */
    public List<String> files() {
        return List.copyOf(entries.keySet());
    }

    /** Whether the archive could be listed and every name in it be used. */
    public boolean isSound() {
        return sound;
    }

    private void list(List<ZipArchiveEntry> listed, Predicate<String> known, Sink sink) {
        if (listed.size() > archives.sizes().entries()) {
            sink.accept(limit(Place.file(file), "limit.archive_entries"));
            return;
        }
        NameDecoder names = new NameDecoder(listed, known);
        SortedMap<String, List<ZipArchiveEntry>> byName = new TreeMap<>();
        int refused = 0;
        for (int i = 0; i < listed.size(); i++) {
            String decoded = names.name(listed.get(i));
            EntryName name = decoded == null ? new EntryName("", "entry.encoding") : EntryName.of(decoded);
            if (name.problem() != null) {
                refused++;
                Arg number = new Arg.Num("number", i + 1L);
                sink.accept(Finding.of(
                        ArchiveFaults.ENTRY_NAME, Place.file(file), number, new Arg.Term("problem", name.problem())));
            } else if (!isFolder(listed.get(i), decoded)) {
                byName.computeIfAbsent(name.path(), path -> new ArrayList<>()).add(listed.get(i));
            }
        }
        byName.forEach((path, same) -> {
            if (same.size() == 1) {
                entries.put(file + "/" + path, same.get(0));
            } else {
                Place place = Place.file(file + "/" + path);
                sink.accept(Finding.of(ArchiveFaults.ENTRY_TWICE, place, new Arg.Num("count", same.size())));
            }
        });
        sound = refused == 0 && entries.size() == byName.size();
    }

    private static boolean isFolder(ZipArchiveEntry entry, @Nullable String name) {
        return entry.isDirectory() || (name != null && name.endsWith("\\") && entry.getSize() <= 0);
    }

    /**
     * Unpacks a file into one of the run's own.
     *
     * @param entry one of {@link #files}
     * @param place by which a fault is told
     * @return null if it cannot be unpacked, which is told
     */
    public @Nullable Path unpack(String entry, Place place, Sink sink) {
        ZipArchiveEntry found = entries.get(entry);
        if (found == null || zip == null) {
            throw new IllegalArgumentException("the archive has no entry " + place.file());
        }
        Unpacking unpacking = new Unpacking(archives, zip, found);
        Path made = full ? null : unpacking.run();
        String problem = unpacking.problem();
        String limit = unpacking.limit();
        if (problem != null) {
            sink.accept(Finding.of(ArchiveFaults.ENTRY_UNREADABLE, place, new Arg.Term("problem", problem)));
        } else if (limit != null) {
            full = unpacking.isForAll();
            sink.accept(limit(full ? Place.file(file) : place, limit));
        }
        return made;
    }

    private static Finding unreadable(Place place, String problem) {
        return Finding.of(ArchiveFaults.ARCHIVE_UNREADABLE, place, new Arg.Term("problem", problem));
    }

    private static Finding limit(Place place, String limit) {
        return Finding.of(ArchiveFaults.ARCHIVE_LIMIT, place, new Arg.Term("limit", limit));
    }

    @Override
    public void close() throws IOException {
        if (zip != null) {
            zip.close();
        }
    }
}
