package org.baoxue.view;

/** One line of a list of names and values: 填表人, 版本. */
public record Fact(Label name, Label value) {
    /** A named text. */
    public static Fact of(String key, String text) {
        return new Fact(Label.of(key), Label.text(text));
    }
}
