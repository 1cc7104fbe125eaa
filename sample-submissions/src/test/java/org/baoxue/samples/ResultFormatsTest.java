package org.baoxue.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.baoxue.app.Outcome;
import org.baoxue.app.Pipeline;
import org.baoxue.app.Progress;
import org.baoxue.app.ReportFiles;
import org.baoxue.app.Reports;
import org.baoxue.app.Settings;
import org.everit.json.schema.Schema;
import org.everit.json.schema.ValidationException;
import org.everit.json.schema.loader.SchemaLoader;
import org.json.JSONArray;
import org.json.JSONObject;
import org.json.JSONTokener;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;

/** The results of the sample province and of every rule's sample, held to the schemas of their formats. */
class ResultFormatsTest {
    private static final Path SCHEMAS = Path.of("../generator/src/test/resources/reports");
    private static Schema sarif = load("{}");
    private static Schema result = load("{}");
    private static Schema codeQuality = load("{}");

    @TempDir
    private Path work;

    @BeforeAll
    static void schemas() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                ResultFormatsTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"))) {
            sarif = load(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        result = load(Files.readString(Path.of("../schemas/result.schema.json")));
        codeQuality = load(Files.readString(SCHEMAS.resolve("code-quality.schema.json")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void the_sample_province_is_told_soundly_in_every_format(String language) throws IOException, SAXException {
        Settings settings = Settings.of(Path.of("province"));
        requireSound(Pipeline.run(settings, Progress.SILENT), settings, language);
        assertThat(Files.readString(work.resolve("sarif"))).contains("\"uri\" : \"province");
    }

    @TestFactory
    Stream<DynamicTest> each_sample_is_told_soundly_in_every_format() throws IOException {
        try (Stream<Path> samples = Files.list(RuleSample.ROOT)) {
            return samples.map(sample -> sample.resolve("fails")).filter(Files::isDirectory).sorted().toList().stream()
                    .map(sample -> DynamicTest.dynamicTest(sample.toString(), () -> {
                        RuleSample.Ran ran = new RuleSample(sample).run(Files.createTempDirectory(work, "sample"));
                        requireSound(ran.outcome(), ran.settings(), "zh-CN");
                    }));
        }
    }

    private void requireSound(Outcome outcome, Settings settings, String language) throws IOException, SAXException {
        List<String> formats = List.of("json", "sarif", "junit", "csv", "github", "gitlab", "markdown");
        ReportFiles files = ReportFiles.of(
                formats.stream().map(format -> format + "=" + format).toList(), work, settings);
        Reports.in(language).write(outcome, settings, files, text -> {});

        assertThat(faults(result, new JSONObject(text("json")))).isEmpty();
        assertThat(faults(sarif, new JSONObject(text("sarif")))).isEmpty();
        assertThat(faults(codeQuality, new JSONArray(text("gitlab")))).isEmpty();
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(SCHEMAS.resolve("testsuites.xsd").toFile())
                .newValidator()
                .validate(new StreamSource(work.resolve("junit").toFile()));
        assertThat(new JSONObject(text("json")).getInt("exit_code")).isEqualTo(outcome.exitCode());
        assertThat(text("junit").contains("<failure")).isEqualTo(outcome.fails());
    }

    private String text(String format) throws IOException {
        return Files.readString(work.resolve(format));
    }

    private static Schema load(String schema) {
        return SchemaLoader.builder()
                .schemaJson(new JSONObject(new JSONTokener(schema)))
                .draftV7Support()
                .build()
                .load()
                .build();
    }

    private static List<String> faults(Schema schema, Object tree) {
        try {
            schema.validate(tree);
            return List.of();
        } catch (ValidationException e) {
            return e.getAllMessages();
        }
    }
}
