package org.baoxue.packed;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The parts of a packed workbook by their names, which are alike in any case and with either slash, as some writers have them. */
public final class Parts implements Closeable {
    private final ZipFile zip;
    private final Map<String, ZipEntry> entries = new HashMap<>();

    private Parts(ZipFile zip, int most) throws PackedFault {
        this.zip = zip;
        if (zip.size() > most) {
            throw new PackedFault(PackedFault.Kind.TOO_LARGE, "parts");
        }
        for (ZipEntry entry : Collections.list(zip.entries())) {
            entries.putIfAbsent(key(entry.getName()), entry);
        }
    }

    /**
     * The parts of a file.
     *
     * @param most how many parts it may have
     * @param directory bytes of the list of parts at its end
     * @throws PackedFault if it is not packed, or is broken
     */
    public static Parts open(Path file, int most, int directory) throws IOException {
        ZipTail.require(file, directory);
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException | EOFException e) {
            throw PartStream.damaged(e);
        } catch (IllegalArgumentException e) {
            throw PartStream.damaged(new IOException(e)); // a name that is no text in its encoding
        }
        try {
            return new Parts(zip, most);
        } catch (PackedFault e) {
            zip.close();
            throw e;
        }
    }

    /** The names of all parts as they are written, in the order of the list at the end. */
    public List<String> names() {
        return Collections.list(zip.entries()).stream()
                .filter(entry -> !entry.isDirectory())
                .map(ZipEntry::getName)
                .toList();
    }

    /** How many bytes all parts are said to have, unpacked. */
    public long size() {
        return Collections.list(zip.entries()).stream()
                .mapToLong(entry -> Math.max(0, entry.getSize()))
                .sum();
    }

    /** Whether there is a part of this name. */
    public boolean has(String name) {
        return entries.containsKey(key(name));
    }

    /** A part that is there; one that is not is a fault. */
    public PartStream stream(String name, long limit) throws IOException {
        ZipEntry entry = entries.get(key(name));
        if (entry == null) {
            throw PackedFault.damaged("part");
        }
        return PartStream.open(zip, entry, limit);
    }

    /** The first bytes of a part as text; null if there is no such part. */
    public @Nullable String head(String name, int most) throws IOException {
        if (!has(name)) {
            return null;
        }
        try (PartStream in = stream(name, Long.MAX_VALUE)) {
            return new String(in.readNBytes(most), StandardCharsets.ISO_8859_1);
        }
    }

    /** The part that a link in another part leads to. */
    public static String target(String from, String link) {
        if (link.startsWith("/")) {
            return link.substring(1);
        }
        String folder = from.contains("/") ? from.substring(0, from.lastIndexOf('/')) : "";
        String rest = link;
        while (rest.startsWith("../") || rest.startsWith("./")) {
            boolean up = rest.startsWith("../");
            rest = rest.substring(up ? 3 : 2);
            folder = up ? folder.substring(0, Math.max(0, folder.lastIndexOf('/'))) : folder;
        }
        return folder.isEmpty() ? rest : folder + "/" + rest;
    }

    private static String key(String name) {
        String slashed = name.replace('\\', '/');
        return (slashed.startsWith("/") ? slashed.substring(1) : slashed).toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
