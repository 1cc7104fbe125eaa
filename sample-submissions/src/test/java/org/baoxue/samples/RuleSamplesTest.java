package org.baoxue.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.baoxue.app.Catalogue;
import org.baoxue.model.RuleInfo;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every code finds what its sample says, all of it and nothing else, and lets the near miss pass. */
class RuleSamplesTest {
    @TempDir
    private Path scratch;

    @Test
    void the_base_of_all_samples_is_clean() throws IOException {
        assertThat(new RuleSample(RuleSample.ROOT.resolve("_base")).found(scratch))
                .isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> each_sample_gives_exactly_what_it_expects() throws IOException {
        return codes().stream()
                .flatMap(code -> Stream.of("fails", "passes")
                        .filter(kind ->
                                Files.isDirectory(RuleSample.ROOT.resolve(code).resolve(kind)))
                        .map(kind -> DynamicTest.dynamicTest(code + "/" + kind, () -> run(code, kind))));
    }

    @Test
    void every_code_has_a_sample_that_fails_and_one_that_passes() {
        List<String> missing = new ArrayList<>();
        for (RuleInfo info : Catalogue.all()) {
            Stream.of("fails/expected.csv", "passes")
                    .map(RuleSample.ROOT.resolve(info.code())::resolve)
                    .filter(path -> !Files.exists(path))
                    .forEach(path -> missing.add(path.toString()));
        }

        assertThat(missing)
                .as("add these below sample-submissions: fails/ holds the files that differ from rules/_base and an"
                        + " expected.csv (code,file,row,column) with every finding; passes/ holds a near miss that"
                        + " yields none")
                .isEmpty();
    }

    @Test
    void every_sample_belongs_to_a_code() throws IOException {
        List<String> known = Catalogue.all().stream().map(RuleInfo::code).toList();

        assertThat(codes()).as("remove the folder of a code that is gone").allMatch(known::contains);
    }

    private void run(String code, String kind) throws IOException {
        RuleSample sample = new RuleSample(RuleSample.ROOT.resolve(code).resolve(kind));
        List<String> expected = sample.expected();
        Path folder = Files.createDirectory(scratch.resolve(code + "-" + kind));

        assertThat(sample.found(folder)).containsExactlyElementsOf(expected);
        if (kind.equals("fails")) {
            assertThat(expected).as("expected.csv names the code itself").anyMatch(line -> line.startsWith(code + ","));
        } else {
            assertThat(expected).as("a near miss yields nothing").isEmpty();
        }
    }

    private static List<String> codes() throws IOException {
        try (Stream<Path> folders = Files.list(RuleSample.ROOT)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> String.valueOf(folder.getFileName()))
                    .filter(name -> !name.equals("_base"))
                    .sorted()
                    .toList();
        }
    }
}
