package org.baoxue.view;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Words on a page: either a key of the message files with its placeholders filled, or text that is data (a unit's name, a
 * heading already resolved). Pages in another language use the same keys.
 *
 * @param key the message's key; empty if {@code text} is shown as it is
 * @param text the text; empty if {@code key} is looked up
 * @param arguments values for the message's placeholders, already formatted
 */
public record Label(String key, String text, Map<String, String> arguments) {
    public Label {
        arguments = Map.copyOf(arguments);
    }

    /**
     * A message.
     *
     * @param arguments placeholder names and values in turn: {@code of("gaps.schools", "n", "3")}
     */
    public static Label of(String key, String... arguments) {
        if (arguments.length % 2 != 0) {
            throw new IllegalArgumentException("a placeholder of " + key + " has no value");
        }
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            named.put(arguments[i], arguments[i + 1]);
        }
        return new Label(key, "", named);
    }

    /** Data shown as it is. */
    public static Label text(String text) {
        return new Label("", text, Map.of());
    }

    /** Whether a message has to be looked up. */
    public boolean isMessage() {
        return !key.isEmpty();
    }
}
