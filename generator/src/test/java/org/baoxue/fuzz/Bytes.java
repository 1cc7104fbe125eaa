package org.baoxue.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** An input of a fuzzer, as choices in front and a text behind. */
public final class Bytes {
    private final byte[] input;
    private int at;

    /** Over this input. */
    public Bytes(byte[] input) {
        this.input = input;
    }

    /** One of these, by the next byte; the first one when there are no more bytes. */
    public <T> T oneOf(List<T> choices) {
        int choice = at < input.length ? Byte.toUnsignedInt(input[at]) : 0;
        at++;
        return choices.get(choice % choices.size());
    }

    /** All bytes that are left. */
    public byte[] rest() {
        return Arrays.copyOfRange(input, Math.min(at, input.length), input.length);
    }

    /** The bytes that are left as a text; what is not UTF-8 stands as U+FFFD. */
    public String text() {
        return new String(rest(), StandardCharsets.UTF_8);
    }

    /** The lines of the text: at least one, an empty one behind a line break too. */
    public List<String> lines() {
        return List.of(text().split("\n", -1));
    }
}
