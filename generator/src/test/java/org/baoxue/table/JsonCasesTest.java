package org.baoxue.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The files of {@code json/}: those that begin with {@code y_} are read, those with {@code n_} refused at a place in them. */
class JsonCasesTest {
    private static final Path CASES = Path.of("src/test/resources/json");
    private static final int FEWEST = 60;

    private static List<Path> cases(String letter) throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.filter(file -> file.getFileName().toString().startsWith(letter))
                    .sorted()
                    .toList();
        }
    }

    @TestFactory
    Stream<DynamicTest> accepts() throws IOException {
        return cases("y_").stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.getFileName().toString(),
                        () -> assertThatCode(() -> StrictJson.read(Files.readAllBytes(file)))
                                .doesNotThrowAnyException()));
    }

    @TestFactory
    Stream<DynamicTest> refuses() throws IOException {
        return cases("n_").stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    JsonFault fault =
                            catchThrowableOfType(JsonFault.class, () -> StrictJson.read(Files.readAllBytes(file)));
                    assertThat(fault).isNotNull();
                    assertThat(fault.line()).isPositive();
                    assertThat(fault.column()).isPositive();
                }));
    }

    @Test
    void there_are_enough_of_both_kinds() throws IOException {
        assertThat(cases("y_")).hasSizeGreaterThanOrEqualTo(FEWEST);
        assertThat(cases("n_")).hasSizeGreaterThanOrEqualTo(FEWEST);
    }
}
