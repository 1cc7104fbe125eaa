package org.baoxue.model;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that are looked for at places of a name, of which many are looked at: by their first letters, the longest first. */
final class WordList {
    private final Map<Character, List<String>> words;

    private WordList(Map<Character, List<String>> words) {
        this.words = words;
    }

    /** Words that stand in a text with blanks between them. */
    static WordList of(String all) {
        return new WordList(Stream.of(all.split(" ", -1))
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .collect(Collectors.groupingBy(word -> word.charAt(0))));
    }

    /** How long the longest word is that begins at this place of a name; 0 if none does. */
    int at(String name, int at) {
        for (String word : words.getOrDefault(name.charAt(at), List.of())) {
            if (name.startsWith(word, at)) {
                return word.length();
            }
        }
        return 0;
    }

    /** Whether a word begins at this place and ends beyond the other one. */
    private boolean passes(String name, int at, int end) {
        return at(name, at) > end - at;
    }

    /** How long the longest word of two letters or more is that begins at this place and does not end in another that passes it; 0 if there is none. */
    int unmistakable(String name, int at, WordList others) {
        for (String word : words.getOrDefault(name.charAt(at), List.of())) {
            int last = at + word.length() - 1;
            if (last > at
                    && name.startsWith(word, at)
                    && !passes(name, last, last + 1)
                    && !others.passes(name, last, last + 1)) {
                return word.length();
            }
        }
        return 0;
    }

    /** Whether this is one of the words. */
    boolean has(String word) {
        return words.getOrDefault(word.charAt(0), List.of()).contains(word);
    }
}
