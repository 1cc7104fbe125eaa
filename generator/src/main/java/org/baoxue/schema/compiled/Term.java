package org.baoxue.schema.compiled;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.baoxue.cell.BytePattern;
import org.baoxue.cell.Days;

/**
 * One thing that a schema asks of a value. A value is a {@link String}, a {@link Long} or a list of texts; a term that is about
 * another kind of value than the one it meets has nothing against it, as draft-07 has it.
 */
sealed interface Term {
    /** The keyword that states it. */
    String keyword();

    /** Whether the value meets it. */
    boolean holds(Object value);

    /** Of this type. */
    record OfType(Kind kind) implements Term {
        @Override
        public String keyword() {
            return "type";
        }

        @Override
        public boolean holds(Object value) {
            return kind.isOf(value);
        }
    }

    /** One of these texts; the keyword is {@code enum} or {@code const}. */
    record OneOf(String keyword, List<String> texts) implements Term {
        @Override
        public boolean holds(Object value) {
            return texts.contains(value);
        }
    }

    /** Of this form. */
    record Matching(BytePattern pattern) implements Term {
        @Override
        public String keyword() {
            return "pattern";
        }

        @Override
        public boolean holds(Object value) {
            if (!(value instanceof String text)) {
                return true;
            }
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return pattern.matches(bytes, 0, bytes.length, false);
        }
    }

    /** A day that exists. */
    record Day() implements Term {
        @Override
        public String keyword() {
            return "format";
        }

        @Override
        public boolean holds(Object value) {
            return !(value instanceof String text) || Days.isDay(text);
        }
    }

    /** So many characters, or items, at least or at most; the keyword says which. */
    record Size(String keyword, int limit) implements Term {
        boolean isLeast() {
            return keyword.startsWith("min");
        }

        boolean isOfTexts() {
            return keyword.endsWith("Length");
        }

        @Override
        public boolean holds(Object value) {
            int size;
            if (isOfTexts()) {
                if (!(value instanceof String text)) {
                    return true;
                }
                size = text.codePointCount(0, text.length());
            } else {
                if (!(value instanceof List<?> list)) {
                    return true;
                }
                size = list.size();
            }
            return isLeast() ? size >= limit : size <= limit;
        }
    }

    /** A number not below, or not above; the keyword says which. */
    record Bound(String keyword, BigDecimal limit) implements Term {
        boolean isLeast() {
            return keyword.equals("minimum");
        }

        @Override
        public boolean holds(Object value) {
            if (!(value instanceof Long number)) {
                return true;
            }
            int compared = BigDecimal.valueOf(number).compareTo(limit);
            return isLeast() ? compared >= 0 : compared <= 0;
        }
    }

    /** No item twice. */
    record Unique() implements Term {
        @Override
        public String keyword() {
            return "uniqueItems";
        }

        @Override
        public boolean holds(Object value) {
            if (!(value instanceof List<?> list)) {
                return true;
            }
            Set<Object> seen = new HashSet<>();
            return list.stream().allMatch(seen::add);
        }
    }

    /** Every item of this form. */
    record Items(ValueSchema each) implements Term {
        @Override
        public String keyword() {
            return "items";
        }

        @Override
        public boolean holds(Object value) {
            return !(value instanceof List<?> list) || list.stream().allMatch(each::holds);
        }
    }

    /** Not of this form. */
    record Not(ValueSchema refused) implements Term {
        @Override
        public String keyword() {
            return "not";
        }

        @Override
        public boolean holds(Object value) {
            return !refused.holds(value);
        }
    }

    /** Of one of these forms. */
    record AnyOf(List<ValueSchema> options) implements Term {
        @Override
        public String keyword() {
            return "anyOf";
        }

        @Override
        public boolean holds(Object value) {
            return options.stream().anyMatch(option -> option.holds(value));
        }
    }
}
