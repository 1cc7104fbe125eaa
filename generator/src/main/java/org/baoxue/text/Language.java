package org.baoxue.text;

/**
 * A language of the product: a set of message files.
 *
 * @param tag its BCP 47 tag, as file names and HTML write it
 */
public record Language(String tag) {
    /** Chinese, the first language of every page. */
    public static final Language CHINESE = new Language("zh-CN");
}
