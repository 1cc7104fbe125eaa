package org.baoxue.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import org.baoxue.resource.Resources;
import org.baoxue.text.Language;
import org.baoxue.text.Messages;

/** The product itself: its version and its words. */
public final class Product {
    private static final List<String> RESULT_WORDS = List.of("text", "rules", "console");
    private static final List<String> SITE_WORDS =
            List.of("text", "rules", "console", "indicators", "site", "reports", "books");

    private Product() {}

    /** The version that the build wrote into the jar. */
    public static String version() {
        try (InputStream in = Product.class.getResourceAsStream("/org/baoxue/version.properties")) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks org/baoxue/version.properties");
            }
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of findings and of the console in a language ({@code zh-CN}, {@code en}). */
    static Messages resultWords(Resources resources, String language) {
        return words(resources, language, RESULT_WORDS);
    }

    /** The words of blank forms. */
    public static Messages kitWords(Resources resources, String language) {
        return words(resources, language, List.of("text", "kit"));
    }

    /** The words of return slips. */
    static Messages slipWords(Resources resources, String language) {
        return words(resources, language, List.of("text", "rules", "slips"));
    }

    /** The words of the site. */
    static Messages siteWords(Resources resources, String language) {
        return words(resources, language, SITE_WORDS);
    }

    private static Messages words(Resources resources, String language, List<String> bundles) {
        if (!resources.has("templates/messages/text_" + language + ".properties")) {
            throw new ConfigurationException("there are no messages in the language " + language);
        }
        return Messages.load(resources, new Language(language), bundles);
    }
}
