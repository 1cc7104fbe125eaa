package org.baoxue.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A language of the product: a set of message files.
 *
 * @param tag its BCP 47 tag, as file names and HTML write it
 */
public record Language(String tag) {
    /** Chinese, the first language of every page. */
    public static final Language CHINESE = new Language("zh-CN");

    /** English, the language of the pages below {@code en/}. */
    public static final Language ENGLISH = new Language("en");

    /** The languages of an edition, the first one first. */
    public static final List<Language> PUBLISHED = List.of(CHINESE, ENGLISH);

    /** Whether this is the first language, in which every page exists. */
    public boolean isFirst() {
        return equals(CHINESE);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Language language && tag.equals(language.tag);
    }

    @Override
    public int hashCode() {
        return tag.hashCode();
    }
}
