package org.baoxue.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baoxue.table.JsonFault.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Reads one JSON document (RFC 8259, UTF-8, a byte order mark tolerated) into maps in the order of the document, lists, texts,
 * {@link Long}, {@link BigDecimal}, {@link Boolean} and null. Refuses duplicate names, anything behind the document, and sizes
 * beyond {@link Limits}.
 */
public final class StrictJson {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Limits.JSON_DEPTH)
                    .maxDocumentLength(Limits.JSON_LENGTH)
                    .maxStringLength(Limits.JSON_TEXT_LENGTH)
                    .maxNumberLength(Limits.JSON_NUMBER_LENGTH)
                    .build())
            .build();

    /** The document is the first level, a list in it the second. */
    private static final int ELEMENT_DEPTH = 3;

    private final JsonParser parser;
    private final Map<String, List<Spot>> elements = new HashMap<>();
    private final IdentityHashMap<Object, Map<String, Spot>> members = new IdentityHashMap<>();

    private StrictJson(JsonParser parser) {
        this.parser = parser;
    }

    /**
     * A document together with where the elements of its lists stand.
     *
     * @param tree the document; null if it is the word {@code null}
     * @param elements where each element of a list begins, by the list's name; only of lists that stand in the document itself, not
     *     deeper
     * @param members where the members of the document, and of the elements of its lists, begin
     */
    public record Located(
            @Nullable Object tree,
            Map<String, List<Spot>> elements,
            IdentityHashMap<Object, Map<String, Spot>> members) {
        /** Where a member of such an object begins; elsewhere if the object has no such member. */
        public Spot spot(Object object, String name, Spot otherwise) {
            return members.getOrDefault(object, Map.of()).getOrDefault(name, otherwise);
        }
    }

    /** A place in a document: its physical line and the character in it, each from 1; 0 for the document as a whole. */
    public record Spot(int line, int character) {
        /** The document as a whole. */
        public static final Spot WHOLE = new Spot(0, 0);
    }

    /** The document as a tree; null if it is the word {@code null}. */
    public static @Nullable Object read(byte[] document) throws JsonFault {
        return readLocated(document).tree();
    }

    /** The document as a tree, with the places of its parts. */
    public static Located readLocated(byte[] document) throws JsonFault {
        return readLocated(decode(document));
    }

    /** The same of a document that is decoded already, without a byte order mark. */
    public static Located readLocated(String text) throws JsonFault {
        if (text.length() > Limits.JSON_LENGTH) {
            throw new JsonFault(Kind.LARGE, "", 1, 1);
        }
        try (JsonParser parser = FACTORY.createParser(text)) {
            StrictJson reading = new StrictJson(parser);
            return new Located(reading.document(), reading.elements, reading.members);
        } catch (StreamConstraintsException e) {
            throw fault(Kind.LARGE, e.getLocation());
        } catch (JsonProcessingException e) {
            throw fault(Kind.SYNTAX, e.getLocation());
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory failed", e);
        }
    }

    /** The document, which must be an object. */
    public static Map<String, @Nullable Object> readObject(byte[] document) throws JsonFault {
        Object tree = read(document);
        Map<String, @Nullable Object> object = asObject(tree);
        if (object == null) {
            throw new JsonFault(Kind.NO_OBJECT, "", 1, 1);
        }
        return object;
    }

    /** The value as an object, or null if it is something else. */
    @SuppressWarnings("unchecked") // every map in a tree was made here, with text keys
    public static @Nullable Map<String, @Nullable Object> asObject(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? (Map<String, @Nullable Object>) map : null;
    }

    private static String decode(byte[] document) throws JsonFault {
        try {
            String text =
                    Encoding.UTF_8.decoder().decode(ByteBuffer.wrap(document)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw badBytes(document);
        }
    }

    private static JsonFault badBytes(byte[] document) {
        try {
            BadBytes bad = BadBytes.locate(new ByteArrayInputStream(document), Encoding.UTF_8);
            return bad == null
                    ? new JsonFault(Kind.BYTES, "", 1, 1)
                    : new JsonFault(Kind.BYTES, " (" + bad.hex() + ")", (int) bad.line(), (int) bad.column());
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory failed", e);
        }
    }

    private static JsonFault fault(Kind kind, @Nullable JsonLocation at) {
        return at == null
                ? new JsonFault(kind, "", 1, 1)
                : new JsonFault(kind, "", Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
    }

    private @Nullable Object document() throws IOException, JsonFault {
        if (parser.nextToken() == null) {
            throw here(Kind.EMPTY);
        }
        Object tree = value();
        if (parser.nextToken() != null) {
            throw here(Kind.BEHIND);
        }
        return tree;
    }

    private @Nullable Object value() throws IOException, JsonFault {
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_STRING -> whole(parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> throw here(Kind.SYNTAX);
        };
    }

    private Map<String, @Nullable Object> object() throws IOException, JsonFault {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        Map<String, Spot> begins = memberSpots(object);
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = whole(parser.currentName());
            if (object.containsKey(name)) {
                throw here(Kind.TWICE);
            }
            begins.put(name, spot());
            parser.nextToken();
            object.put(name, value());
        }
        return object;
    }

    private Spot spot() {
        JsonLocation at = parser.currentTokenLocation();
        return new Spot(at.getLineNr(), at.getColumnNr());
    }

    /** Where the places are kept of the members of the object that has just begun: of the document and its elements only. */
    private Map<String, Spot> memberSpots(Object object) {
        int depth = parser.getParsingContext().getNestingDepth();
        Map<String, Spot> begins = new HashMap<>();
        if (depth == 1 || depth == ELEMENT_DEPTH) {
            members.put(object, begins);
        }
        return begins;
    }

    /** A text that an escape has not left with half a character. */
    private String whole(String text) throws JsonFault {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isHighSurrogate(text.charAt(i))
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(text.charAt(i))) {
                throw here(Kind.SURROGATE);
            }
        }
        return text;
    }

    private List<@Nullable Object> array() throws IOException, JsonFault {
        List<@Nullable Object> array = new ArrayList<>();
        List<Spot> begins = begins();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            begins.add(spot());
            array.add(value());
        }
        return array;
    }

    /** Where the places of the elements of the array that has just begun are kept; deeper than the document itself, nowhere. */
    private List<Spot> begins() {
        JsonStreamContext object = parser.getParsingContext().getParent();
        boolean listed = object.inObject() && object.getParent().inRoot();
        return listed
                ? elements.computeIfAbsent(object.getCurrentName(), name -> new ArrayList<>())
                : new ArrayList<>();
    }

    private Object number() throws JsonFault, IOException {
        String text = parser.getText();
        BigDecimal number;
        try {
            number = new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw here(Kind.NUMBER);
        }
        if (Math.abs((long) number.scale()) > Limits.JSON_NUMBER_LENGTH) {
            throw here(Kind.NUMBER);
        }
        boolean fits = parser.currentToken() == JsonToken.VALUE_NUMBER_INT && number.precision() <= 18;
        return fits ? (Object) number.longValueExact() : number;
    }

    private JsonFault here(Kind kind) {
        return fault(kind, parser.currentTokenLocation());
    }
}
