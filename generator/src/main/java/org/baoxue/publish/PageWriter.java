package org.baoxue.publish;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.baoxue.publish.Links.Format;
import org.baoxue.render.TemplateFunction;
import org.baoxue.text.Figures;
import org.baoxue.view.SiteView;
import org.baoxue.view.Strip;
import org.baoxue.view.Target;
import org.jspecify.annotations.Nullable;

/** Writes a page and its twin from one view, each through its template. */
final class PageWriter {
    private final Map<String, Frame> frames;
    private final Links links;
    private final SiteOutput output;

    /**
     * A writer of pages.
     *
     * @param frames by the tag of their language; one for each language of the pages
     */
    PageWriter(Map<String, Frame> frames, Links links, SiteOutput output) {
        this.frames = frames;
        this.links = links;
        this.output = output;
    }

    /**
     * The same page in another language.
     *
     * @param language the tag of that language
     * @param name the language's own name for itself
     */
    public record Counterpart(String language, String name, String href) {}

    /** Writes the page, and its twin if it has one. */
    void write(Page page) {
        Object view = page.view();
        write(page, view, Format.HTML, page.template());
        String twin = page.twin();
        if (twin != null) {
            write(page, view, Format.TWIN, twin);
        }
    }

    private void write(Page page, Object view, Format format, String template) {
        String text = frame(page).renderer().render(template, values(page, view, format), functions(page, format));
        output.write(links.path(page, format), text.getBytes(StandardCharsets.UTF_8));
    }

    private Map<String, Object> values(Page page, Object view, Format format) {
        Frame frame = frame(page);
        Map<String, Object> values = new HashMap<>();
        values.put("site", frame.site());
        values.put("language", frame.language().tag());
        values.put(
                "period",
                new Figures(frame.renderer().messages()).period(frame.site().year()));
        values.put("title", page.title());
        values.put("trail", links.trail(page, format));
        values.put("counterparts", counterparts(page, format));
        values.put("twin", page.twin() == null ? "" : links.across(page, Format.TWIN));
        values.put("page", links.across(page, Format.HTML));
        values.put("view", view);
        return values;
    }

    private Map<String, TemplateFunction> functions(Page page, Format format) {
        SiteView site = frame(page).site();
        return Map.of(
                "link", arguments -> links.to(page, (Target) arguments.get(0), format),
                "linkAt",
                        arguments -> links.to(page, ((Target) arguments.get(0)).at((String) arguments.get(1)), format),
                "foreign", arguments -> foreign(page, (Target) arguments.get(0)),
                "nav", arguments -> links.to(page, destination(site, (String) arguments.get(0)), format),
                "asset", arguments -> links.asset(page, (String) arguments.get(0)),
                "chart", arguments -> StripChart.of((Strip) arguments.get(0)),
                "prose", arguments -> OwnText.of((String) arguments.get(0), (Number) arguments.get(1), format));
    }

    /** The tag of the language of the page that a link leads to; empty where it is that of the page itself. */
    private String foreign(Page page, Target target) {
        String tag = links.language(page, target).tag();
        return tag.equals(page.language().tag()) ? "" : tag;
    }

    private List<Counterpart> counterparts(Page page, Format format) {
        return links.counterparts(page).stream()
                .map(other ->
                        new Counterpart(other.language().tag(), frame(other).name(), links.to(page, other, format)))
                .toList();
    }

    private Frame frame(Page page) {
        @Nullable Frame frame = frames.get(page.language().tag());
        if (frame == null) {
            throw new IllegalArgumentException("the page " + links.path(page) + " is in a language without a frame");
        }
        return frame;
    }

    private static Target destination(SiteView site, String name) {
        return switch (name) {
            case "home" -> Target.unit(site.province());
            case "findings" -> Target.findings();
            case "books" -> Target.books();
            case "about" -> Target.about();
            default -> throw new IllegalArgumentException("there is no page named " + name);
        };
    }
}
