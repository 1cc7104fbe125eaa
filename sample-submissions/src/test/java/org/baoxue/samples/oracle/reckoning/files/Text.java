package org.baoxue.samples.oracle.reckoning.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Files as text, and text as the lines of a table. */
final class Text {
    private Text() {}

    /** The text of a file in UTF-8, or else in GB18030. */
    static String of(Path file) throws IOException {
        return decoded(Files.readAllBytes(file)).replace("\uFEFF", "");
    }

    private static String decoded(byte[] bytes) throws CharacterCodingException {
        try {
            return decoded(bytes, StandardCharsets.UTF_8);
        } catch (CharacterCodingException notUtf8) {
            return decoded(bytes, Charset.forName("GB18030"));
        }
    }

    private static String decoded(byte[] bytes, Charset charset) throws CharacterCodingException {
        return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }

    /** The lines of a CSV text, cell by cell; cells in quotes may hold commas, quotes and line ends. Empty lines are none. */
    static List<List<String>> table(String text) {
        List<List<String>> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"') {
                if (quoted && at + 1 < text.length() && text.charAt(at + 1) == '"') {
                    cell.append(c);
                    at++;
                } else {
                    quoted = !quoted;
                }
            } else if (quoted || (c != ',' && c != '\n' && c != '\r')) {
                cell.append(c);
            } else if (c != '\r') {
                line.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    lines.add(line);
                    line = new ArrayList<>();
                }
            }
        }
        line.add(cell.toString());
        lines.add(line);
        lines.removeIf(cells -> cells.stream().allMatch(String::isBlank));
        return lines;
    }
}
