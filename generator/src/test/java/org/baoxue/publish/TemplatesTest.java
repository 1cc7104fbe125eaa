package org.baoxue.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.baoxue.text.Language;
import org.baoxue.text.Messages;
import org.junit.jupiter.api.Test;

/** What designers may and may not do in templates, texts and colours. */
class TemplatesTest {
    private static final Path ROOT = Path.of("..", "templates");
    private static final Pattern CHINESE = Pattern.compile("[\\p{IsHan}\\u3000-\\u303F\\uFF00-\\uFFEF]");
    private static final Pattern KEY = Pattern.compile("msg\\(\"([^\"]+)\"[,)]");
    private static final Pattern COLOUR = Pattern.compile("--([a-z-]+): (#[0-9a-f]{3,6});");

    @Test
    void no_template_holds_words() {
        templates()
                .forEach((path, text) ->
                        assertThat(CHINESE.matcher(text).find()).as(path).isFalse());
    }

    @Test
    void every_message_that_a_template_names_exists() {
        Messages messages = InventedSite.messages(Language.CHINESE);
        templates().forEach((path, text) -> {
            Matcher matcher = KEY.matcher(text);
            while (matcher.find()) {
                assertThat(messages.keys()).as(path).contains(matcher.group(1));
            }
        });
    }

    @Test
    void no_template_switches_escaping_off_or_reckons_with_classes() {
        templates().forEach((path, text) -> {
            assertThat(path).endsWith(path.startsWith("markdown") ? ".ftl" : ".ftlh");
            assertThat(text)
                    .as(path)
                    .doesNotContain("?no_esc", "noautoesc", "?new", "?api", "?interpret", "?eval", "<script");
        });
    }

    @Test
    void every_text_can_be_read_on_its_ground_in_light_and_dark() throws IOException {
        String css = Files.readString(ROOT.resolve("assets/site.css"));
        int dark = css.indexOf("prefers-color-scheme: dark");
        int end = css.indexOf("}", dark);
        Map<String, String> colours = colours(css.substring(0, dark));
        assertReadable(colours);
        colours.putAll(colours(css.substring(dark, end)));
        assertReadable(colours);
    }

    private static void assertReadable(Map<String, String> colours) {
        for (String ground : List.of("ground", "paper", "tint")) {
            for (String ink : List.of("ink", "soft", "link", "alert")) {
                assertContrast(colours, ink, ground, 4.5);
            }
        }
        assertContrast(colours, "on-band", "band", 4.5);
        assertContrast(colours, "on-mark", "mark", 4.5);
        assertContrast(colours, "ink", "warn-ground", 4.5);
        assertContrast(colours, "warn-line", "paper", 4.5);
        assertContrast(colours, "focus", "paper", 3);
        assertContrast(colours, "bar", "paper", 3);
    }

    private static void assertContrast(Map<String, String> colours, String ink, String ground, double least) {
        double a = luminance(colours.getOrDefault(ink, ""));
        double b = luminance(colours.getOrDefault(ground, ""));
        assertThat((Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05))
                .as(ink + " on " + ground)
                .isGreaterThanOrEqualTo(least);
    }

    private static double luminance(String colour) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            double part = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            sum += weights[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return sum;
    }

    private static Map<String, String> colours(String css) {
        Map<String, String> colours = new TreeMap<>();
        Matcher matcher = COLOUR.matcher(css);
        while (matcher.find()) {
            colours.put(matcher.group(1), matcher.group(2));
        }
        return colours;
    }

    private static Map<String, String> templates() {
        Map<String, String> texts = new TreeMap<>();
        for (String folder : List.of("layout", "parts", "pages", "markdown", "markdown/parts")) {
            try (Stream<Path> files = Files.list(ROOT.resolve(folder))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    texts.put(folder + "/" + file.getFileName(), Files.readString(file));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        assertThat(texts).hasSizeGreaterThan(8);
        return texts;
    }
}
