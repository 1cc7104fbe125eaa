package org.baoxue.publish;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** An edition in memory, by path. */
public final class MemoryOutput implements SiteOutput {
    private final WrittenPaths written = new WrittenPaths();
    private final SortedMap<String, byte[]> files = new ConcurrentSkipListMap<>();

    @Override
    public void write(String path, byte[] content) {
        written.claim(path);
        files.put(path, content.clone());
    }

    @Override
    public OutputStream open(String path) {
        return new ByteArrayOutputStream() {
            @Override
            public void close() {
                MemoryOutput.this.write(path, toByteArray());
            }
        };
    }

    @Override
    public void finish() {
        // Nothing to tidy: memory starts empty.
    }

    /** The files by path, in order. */
    public SortedMap<String, byte[]> files() {
        return Collections.unmodifiableSortedMap(files);
    }

    /** A file as text. */
    public String text(String path) {
        byte[] content = files.get(path);
        if (content == null) {
            throw new IllegalArgumentException("nothing was written to " + path);
        }
        return new String(content, StandardCharsets.UTF_8);
    }
}
