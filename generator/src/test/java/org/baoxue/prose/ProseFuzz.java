package org.baoxue.prose;

import java.nio.charset.StandardCharsets;

/** Texts of any characters: what comes out is harmless by the judgement of another parser, and so is its twin in Markdown. */
public final class ProseFuzz {
    private ProseFuzz() {}

    /** The text. */
    public static void fuzzerTestOneInput(byte[] input) {
        HostileProseTest.assertHarmlessProse(new String(input, StandardCharsets.UTF_8));
    }
}
