package org.baoxue.slip.written;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.baoxue.model.ShownName;
import org.baoxue.packed.PackedFault;
import org.baoxue.render.Renderer;
import org.baoxue.slip.Mark;
import org.baoxue.slip.MarkedWorkbook;
import org.baoxue.table.Encoding;
import org.baoxue.table.TableFault;
import org.baoxue.view.SlipView;
import org.jspecify.annotations.Nullable;

/** Writes one slip: a page, its Markdown, and the marked copy of the file. */
public final class SlipWriter {
    private final Renderer renderer;

    /** A writer that speaks the words of this renderer. */
    public SlipWriter(Renderer renderer) {
        this.renderer = renderer;
    }

    /**
     * The file that a slip is about.
     *
     * @param path of its bytes; null if nobody can read it
     * @param encoding of a text; null for a workbook
     * @param sheet the name of the sheet to which a text is copied
     */
    public record Source(@Nullable Path path, @Nullable Encoding encoding, String sheet) {
        /** No file, of which no copy is made. */
        public static final Source NONE = new Source(null, null, "");

        /** The sheet of the file that is shown under this name; its own sheet if the name is empty. */
        public String named(String shown) {
            return shown.isEmpty() || shown.equals(ShownName.sheet(sheet)) ? sheet : shown;
        }
    }

    /** What became of the marked copy. */
    public enum Copy {
        /** The sender's own workbook. */
        OWN,
        /** Its values. */
        VALUES,
        /** None. */
        NONE
    }

    /**
     * Writes a slip.
     *
     * @param name of page and Markdown, without their endings
     * @param copyName of the marked copy
     * @param view makes the slip, once it is known what became of the copy
     * @throws IOException if one cannot be written
     */
    public void write(
            Path folder, String name, String copyName, Source source, List<Mark> marks, Function<Copy, SlipView> view)
            throws IOException {
        Files.createDirectories(folder);
        Path copy = folder.resolve(copyName);
        Copy made = Copy.NONE;
        if (source.path() != null) {
            made = copy(source.path(), source, copy, marks, view);
        }
        if (made == Copy.NONE) {
            Files.deleteIfExists(copy);
        }
        Map<String, Object> values = Map.of(
                "view",
                view.apply(made),
                "language",
                renderer.messages().language().tag());
        text(folder.resolve(name + ".html"), renderer.render("slips/slip.ftlh", values, Map.of()));
        text(folder.resolve(name + ".md"), renderer.render("markdown/slips/slip.ftl", values, Map.of()));
    }

    private Copy copy(Path path, Source source, Path copy, List<Mark> marks, Function<Copy, SlipView> view)
            throws IOException {
        if (source.encoding() == null && marked(path, copy, marks, view.apply(Copy.OWN))) {
            return Copy.OWN;
        }
        Path plain = Files.createTempFile("baoxue", ".xlsx");
        try {
            boolean whole;
            try (OutputStream out = Files.newOutputStream(plain)) {
                whole = source.encoding() == null
                        ? PlainCopy.sheets(path, out)
                        : PlainCopy.text(path, source.encoding(), source.sheet(), out);
            }
            return whole && marked(plain, copy, marks, view.apply(Copy.VALUES)) ? Copy.VALUES : Copy.NONE;
        } catch (PackedFault | TableFault e) {
            return Copy.NONE; // that it cannot be read is what its slip tells
        } finally {
            Files.delete(plain);
        }
    }

    private boolean marked(Path from, Path to, List<Mark> marks, SlipView view) throws IOException {
        try (OutputStream out = Files.newOutputStream(to)) {
            MarkedWorkbook.write(from, out, marks, new SlipSheet(view, renderer.messages()));
            return true;
        } catch (PackedFault e) {
            return false;
        }
    }

    private static void text(Path file, String text) throws IOException {
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}
