package org.baoxue.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.everit.json.schema.Schema;
import org.everit.json.schema.ValidationException;
import org.everit.json.schema.loader.SchemaLoader;
import org.json.JSONArray;
import org.json.JSONObject;
import org.json.JSONTokener;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Texts held to the schemas of their formats. */
public final class Validation {
    private static final Path RESOURCES = Path.of("src/test/resources/reports");

    private Validation() {}

    /** What the published schema of SARIF 2.1.0 says against this text. */
    public static List<String> sarif(String text) {
        try (InputStream in =
                Objects.requireNonNull(Validation.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"))) {
            return json(new String(in.readAllBytes(), StandardCharsets.UTF_8), new JSONObject(new JSONTokener(text)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the project's own schema of results says against this text. */
    public static List<String> result(String text) throws IOException {
        return json(Files.readString(Path.of("../schemas/result.schema.json")), new JSONObject(new JSONTokener(text)));
    }

    /** What GitLab's documentation says against this text. */
    static List<String> codeQuality(String text) throws IOException {
        return json(
                Files.readString(RESOURCES.resolve("code-quality.schema.json")), new JSONArray(new JSONTokener(text)));
    }

    private static List<String> json(String schema, Object tree) {
        Schema compiled = SchemaLoader.builder()
                .schemaJson(new JSONObject(new JSONTokener(schema)))
                .draftV7Support()
                .build()
                .load()
                .build();
        try {
            compiled.validate(tree);
            return List.of();
        } catch (ValidationException e) {
            return e.getAllMessages();
        }
    }

    /** The document, after Surefire's schema of test reports has let it pass. */
    public static Document junit(String text) throws SAXException, IOException, ParserConfigurationException {
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(RESOURCES.resolve("testsuites.xsd").toFile())
                .newValidator()
                .validate(new StreamSource(new StringReader(text)));
        DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        return builder.parse(new InputSource(new StringReader(text)));
    }
}
