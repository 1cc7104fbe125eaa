package org.baoxue.spool;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.baoxue.model.Finding;
import org.baoxue.write.TemporaryFile;

/** Findings in their order: stretches of the file, and the bytes that have not gone there yet. */
final class Lane {
    /** Bytes from which on they go to disk: large enough that a file of ordinary size writes none by itself. */
    private static final int FLUSH = 1 << 18;

    private static final int FIRST = 1 << 9;

    private final TemporaryFile file;
    private final List<Stretch> written = new ArrayList<>();
    private ByteArrayOutputStream open = new ByteArrayOutputStream(FIRST);
    private long size;

    Lane(TemporaryFile file) {
        this.file = file;
    }

    /** Where bytes stand in the file. */
    private record Stretch(long position, long length) {}

    long size() {
        return size;
    }

    void add(Finding finding) {
        try (DataOutputStream out = new DataOutputStream(open)) {
            FindingBytes.write(finding, out);
        } catch (IOException e) {
            throw new UncheckedIOException("a finding cannot be kept", e);
        }
        size++;
        flushIfLarge();
    }

    /** Adds what another lane holds behind what this one holds. */
    void append(Lane later) {
        if (!later.written.isEmpty()) {
            flush();
            written.addAll(later.written);
        }
        open.writeBytes(later.open.toByteArray());
        size += later.size;
        flushIfLarge();
    }

    void each(long most, Consumer<Finding> taker) {
        List<InputStream> streams = new ArrayList<>();
        written.forEach(stretch -> streams.add(file.bytes(stretch.position(), stretch.length())));
        streams.add(new ByteArrayInputStream(open.toByteArray()));
        try (DataInputStream in = new DataInputStream(
                new BufferedInputStream(new SequenceInputStream(Collections.enumeration(streams))))) {
            for (long i = 0; i < most; i++) {
                taker.accept(FindingBytes.read(in));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the findings that were kept cannot be read", e);
        }
    }

    private void flushIfLarge() {
        if (open.size() >= FLUSH) {
            flush();
        }
    }

    private void flush() {
        if (open.size() > 0) {
            byte[] bytes = open.toByteArray();
            written.add(new Stretch(file.write(bytes), bytes.length));
            open = new ByteArrayOutputStream(FIRST);
        }
    }
}
