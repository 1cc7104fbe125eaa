package org.baoxue.app.kits;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.baoxue.app.ConfigurationException;
import org.baoxue.app.Product;
import org.baoxue.form.FormBook;
import org.baoxue.form.FormException;
import org.baoxue.kit.Kit;
import org.baoxue.kit.KitOrder;
import org.baoxue.ledger.Row;
import org.baoxue.model.Period;
import org.baoxue.model.UnitCode;
import org.baoxue.resource.Resources;
import org.baoxue.text.Messages;
import org.jspecify.annotations.Nullable;

/** Blank forms. */
public final class Kits {
    private Kits() {}

    /**
     * What blank forms are asked for.
     *
     * @param unit the code of a unit; null for anybody
     * @param period such as {@code 2024-10}; null for any
     * @param from a folder with what the unit filed for the period before; null for nothing
     * @param overlay a folder whose schemas replace the shipped ones
     * @param language of headings and words
     */
    public record Request(
            @Nullable String unit,
            @Nullable String period,
            @Nullable Path from,
            @Nullable Path overlay,
            String language) {}

    /**
     * Writes them.
     *
     * @return what was written, in a sentence
     */
    public static String write(Request request, Path out) {
        UnitCode unit = unit(request.unit());
        Period period = period(request.period());
        Path from = request.from();
        Path overlay = request.overlay();
        if ((from != null || unit != null) && (unit == null || period == null)) {
            throw new ConfigurationException(
                    "--unit 要和 --period 一起用；用 --from 时两个都要写。",
                    "--unit and --period go together, and --from needs both");
        }
        requireFolder(from);
        requireFolder(overlay);
        if (Files.exists(out) && !Files.isDirectory(out)) {
            throw new ConfigurationException(
                    out + " 是一个文件，应为文件夹。", "blank forms need a folder, and " + out + " is a file");
        }
        Resources resources = overlay == null ? Resources.shipped() : Resources.overlaid(overlay);
        Messages messages = Product.kitWords(resources, request.language());
        try {
            FormBook forms = FormBook.load(resources, period == null ? Resources.NEWEST_SHIPPED : period.schoolYear());
            Map<String, List<Row>> earlier = from == null || unit == null || period == null
                    ? Map.of()
                    : EarlierRows.of(from, forms, unit, period);
            List<Path> written = new Kit(resources, forms, messages).write(new KitOrder(unit, period), earlier, out);
            return messages.text(
                    "kit.written", Map.of("n", Integer.toString(written.size()), "folder", out.toString()));
        } catch (FormException e) {
            throw new ConfigurationException(String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw new UncheckedIOException("the blank forms could not be written to " + out, e);
        }
    }

    private static void requireFolder(@Nullable Path folder) {
        if (folder != null && !Files.isDirectory(folder)) {
            throw new ConfigurationException("没有这个文件夹：" + folder + "。", "there is no folder " + folder);
        }
    }

    private static @Nullable UnitCode unit(@Nullable String code) {
        UnitCode unit = code == null ? null : UnitCode.parse(code);
        if (code != null && unit == null) {
            throw new ConfigurationException(
                    "单位代码应为10位学校标识码或6位区划码，不是 " + code + "。",
                    "a unit is a school code of 10 digits or a division code of 6, not " + code);
        }
        return unit;
    }

    private static @Nullable Period period(@Nullable String text) {
        Period period = text == null ? null : Period.parse(text);
        if (text != null && period == null) {
            throw new ConfigurationException(
                    "期间应为 2024-10、2024-Q4、2024-2025-1 或 2024-2025 的样子，不是 " + text + "。",
                    "a period is written as 2024-10, 2024-Q4, 2024-2025-1 or 2024-2025, not " + text);
        }
        return period;
    }
}
