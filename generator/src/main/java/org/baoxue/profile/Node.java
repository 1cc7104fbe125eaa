package org.baoxue.profile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.baoxue.table.StrictJson;
import org.jspecify.annotations.Nullable;

/**
 * An object of a profile that its schema has accepted, read by name. What is not as asked, which only an overlaid schema can let
 * through, is a {@link ProfileException} with its place.
 */
record Node(String path, Map<String, @Nullable Object> members) {
    Node child(String name) {
        return at(path + "/" + name, members.get(name));
    }

    boolean has(String name) {
        return members.get(name) != null;
    }

    List<Node> children(String name) {
        List<Node> nodes = new ArrayList<>();
        List<?> elements = list(name);
        for (int i = 0; i < elements.size(); i++) {
            nodes.add(at(path + "/" + name + "/" + i, elements.get(i)));
        }
        return nodes;
    }

    int number(String name) {
        Object value = members.get(name);
        if (value instanceof Number number && number.doubleValue() == number.intValue()) {
            return number.intValue();
        }
        throw fault(name, "must be a whole number");
    }

    String text(String name) {
        if (members.get(name) instanceof String text) {
            return text;
        }
        throw fault(name, "must be a text");
    }

    boolean flag(String name) {
        if (members.get(name) instanceof Boolean flag) {
            return flag;
        }
        throw fault(name, "must be true or false");
    }

    <E extends Enum<E>> E word(String name, Class<E> words) {
        try {
            return Enum.valueOf(words, text(name).toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw fault(name, "is a word that is not known");
        }
    }

    LocalDate day(String name) {
        return day(name, text(name));
    }

    MonthDay monthDay(String name) {
        try {
            return MonthDay.parse("--" + text(name));
        } catch (DateTimeException e) {
            throw fault(name, "must be a day of the year such as 10-15");
        }
    }

    List<LocalDate> days(String name) {
        return texts(name).stream().map(text -> day(name, text)).toList();
    }

    List<String> texts(String name) {
        return list(name).stream().map(String::valueOf).toList();
    }

    ProfileException fault(String name, String problem) {
        return new ProfileException("profile at " + path + "/" + name + ": " + problem);
    }

    private LocalDate day(String name, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw fault(name, "must be a day such as 2024-09-02");
        }
    }

    List<?> list(String name) {
        if (members.get(name) instanceof List<?> list) {
            return list;
        }
        throw fault(name, "must be a list");
    }

    private static Node at(String path, @Nullable Object value) {
        Map<String, @Nullable Object> object = StrictJson.asObject(value);
        if (object == null) {
            throw new ProfileException("profile at " + path + ": must be an object");
        }
        return new Node(path, object);
    }
}
