package org.baoxue.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files in the repository that are written from definitions: compared here, written anew by a property, never on CI. */
final class Golden {
    private static final String PROPERTY = "baoxue.rewrite";

    private Golden() {}

    /** The file holds this text; with {@code -Dbaoxue.rewrite=true} it is written. */
    static void holds(Path file, String text) {
        try {
            if (Boolean.getBoolean(PROPERTY)) {
                assertThat(System.getenv("CI"))
                        .as("-D" + PROPERTY + " is for a developer's machine; CI compares and writes nothing")
                        .isNull();
                Files.writeString(file, text);
            }
            assertThat(Files.readString(file))
                    .as(file + " is generated; write it anew with"
                            + " mvn test -pl generator -am -Dtest='*Guard*' -Dsurefire.failIfNoSpecifiedTests=false -D"
                            + PROPERTY + "=true")
                    .isEqualTo(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
