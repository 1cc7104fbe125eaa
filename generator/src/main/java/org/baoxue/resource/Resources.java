package org.baoxue.resource;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Files by path, such as {@code schemas/forms.json} or {@code templates/pages/home.ftlh}: from the overlay folder where it has
 * the file, else from the jar. Safe for use by many threads.
 */
public final class Resources {
    private static final String ROOT = "/baoxue/";

    /** No shipped file is of a later school year. A miss in a jar is dear, so later years are not even looked for. */
    public static final int NEWEST_SHIPPED = 2024;

    private final @Nullable Path overlay;

    private Resources(@Nullable Path overlay) {
        this.overlay = overlay;
    }

    /** The shipped files alone. */
    public static Resources shipped() {
        return new Resources(null);
    }

    /** The shipped files under a province's folder with the same layout ({@code schemas/…}, {@code templates/…}). */
    public static Resources overlaid(Path overlay) {
        return new Resources(overlay.toAbsolutePath().normalize());
    }

    /** Whether files may come from an overlay folder; the shipped ones are known to be sound, as the build has tested them. */
    public boolean isOverlaid() {
        return overlay != null;
    }

    /** The year whose shipped files serve a school year, as far as files are kept by year. */
    public static int shippedYear(int schoolYear) {
        return Math.min(schoolYear, NEWEST_SHIPPED);
    }

    /** Whether there is such a file. */
    public boolean has(String path) {
        return overlaidFile(path) != null || isShipped(path);
    }

    /** Opens a file; the caller closes it. */
    public InputStream open(String path) throws IOException {
        Path file = overlaidFile(path);
        if (file != null) {
            return Files.newInputStream(file);
        }
        InputStream shipped = Resources.class.getResourceAsStream(ROOT + path);
        if (shipped == null) {
            throw new FileNotFoundException("no such resource: " + path);
        }
        return shipped;
    }

    /** The whole file. */
    public byte[] bytes(String path) {
        try (InputStream in = open(path)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the resource " + path, e);
        }
    }

    /** The whole file as UTF-8 text. */
    public String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    /**
     * The newest version of something kept by year that is not after the given year.
     *
     * @param pattern a path with {@code %d} where the year stands
     * @return the path, or null if there is none since the year 2000
     */
    public @Nullable String newest(String pattern, int year) {
        int first = isOverlaid() ? year : shippedYear(year);
        for (int y = first; y >= 2000; y--) {
            String path = pattern.replace("%d", Integer.toString(y));
            if (overlaidFile(path) != null || (y <= NEWEST_SHIPPED && isShipped(path))) {
                return path;
            }
        }
        return null;
    }

    private static boolean isShipped(String path) {
        return Resources.class.getResource(ROOT + path) != null;
    }

    private @Nullable Path overlaidFile(String path) {
        if (overlay == null) {
            return null;
        }
        Path file = overlay.resolve(path).normalize();
        return file.startsWith(overlay) && Files.isRegularFile(file) ? file : null;
    }
}
