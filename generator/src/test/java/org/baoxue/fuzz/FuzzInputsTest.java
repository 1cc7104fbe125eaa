package org.baoxue.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Goes through all inputs that fuzzing has kept. */
class FuzzInputsTest {
    private static final Path INPUTS = Path.of("src", "test", "resources", "fuzz");

    static List<Target> targets() {
        return Target.ALL;
    }

    private static List<Path> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("targets")
    void holds_for_every_input_that_was_kept(Target target) throws Exception {
        List<Path> inputs = in(INPUTS.resolve(target.type().getSimpleName()));
        assertThat(inputs).isNotEmpty();
        for (Path input : inputs) {
            try {
                target.body().take(Files.readAllBytes(input));
            } catch (Exception | AssertionError | StackOverflowError e) {
                throw new AssertionError("the input " + input + " does harm", e);
            }
        }
    }

    @Test
    void has_no_inputs_without_a_target() throws IOException {
        assertThat(in(INPUTS).stream().map(folder -> folder.getFileName().toString()))
                .containsExactlyInAnyOrderElementsOf(Target.ALL.stream()
                        .map(target -> target.type().getSimpleName())
                        .toList());
    }
}
