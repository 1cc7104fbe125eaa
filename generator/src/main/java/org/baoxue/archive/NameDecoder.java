package org.baoxue.archive;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.UnicodePathExtraField;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.jspecify.annotations.Nullable;

/**
 * Reads the names of one archive. A name that says it is UTF-8, or brings its Unicode form along, is read so; for the others one
 * encoding is chosen over all of them: UTF-8 if it has them all, else GB18030, as Chinese tools of Windows write them. Where both have
 * them, the one under which more names are known wins.
 */
final class NameDecoder {
    private static final Charset NATIONAL = Charset.forName("GB18030");

    private final Charset chosen;

    NameDecoder(List<ZipArchiveEntry> entries, Predicate<String> known) {
        List<byte[]> plain = entries.stream()
                .filter(entry -> saysUnicode(entry) == null)
                .map(ZipArchiveEntry::getRawName)
                .toList();
        long unicode = fitting(plain, StandardCharsets.UTF_8, known);
        chosen = unicode >= 0 && unicode >= fitting(plain, NATIONAL, known) ? StandardCharsets.UTF_8 : NATIONAL;
    }

    /** The name; null if its bytes are none in the encoding that it should have. */
    @Nullable
    String name(ZipArchiveEntry entry) {
        String unicode = saysUnicode(entry);
        return unicode == null ? decoded(entry.getRawName(), chosen) : unicode.isEmpty() ? null : unicode;
    }

    /** How many of the names are known; -1 if the encoding does not have all of them. */
    private static long fitting(List<byte[]> names, Charset charset, Predicate<String> known) {
        long found = 0;
        for (byte[] name : names) {
            String decoded = decoded(name, charset);
            if (decoded == null) {
                return -1;
            }
            found += known.test(decoded) ? 1 : 0;
        }
        return found;
    }

    /** The name as Unicode if the entry has it so; null if it does not say, empty if it says so and is wrong. */
    private static @Nullable String saysUnicode(ZipArchiveEntry entry) {
        byte[] raw = entry.getRawName();
        if (entry.getGeneralPurposeBit().usesUTF8ForNames()) {
            return Objects.requireNonNullElse(decoded(raw, StandardCharsets.UTF_8), "");
        }
        if (entry.getExtraField(UnicodePathExtraField.UPATH_ID) instanceof UnicodePathExtraField field) {
            CRC32 sum = new CRC32();
            sum.update(raw);
            byte[] unicode = field.getUnicodeName();
            boolean belongs = sum.getValue() == field.getNameCRC32() && unicode != null;
            return belongs ? decoded(Arrays.copyOf(unicode, unicode.length), StandardCharsets.UTF_8) : null;
        }
        return null;
    }

    private static @Nullable String decoded(byte[] name, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(name))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
