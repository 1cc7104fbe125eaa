package org.baoxue.publish;

import org.baoxue.prose.Heading;
import org.baoxue.prose.Prose;
import org.baoxue.publish.Links.Format;
import org.baoxue.render.Markup;

/** What a unit itself wrote, made harmless for a page or its twin. Nothing else shows a template a unit's Markdown. */
final class OwnText {
    private OwnText() {}

    /**
     * The text with its highest headings one level below the heading that it stands under, or lower if they were.
     *
     * @param under the level of that heading
     */
    static Markup of(String markdown, Number under, Format format) {
        Prose prose = Prose.of(markdown);
        int highest = prose.headings().stream().mapToInt(Heading::level).min().orElse(1);
        int down = Math.max(0, under.intValue() + 1 - highest);
        return new Markup(format == Format.TWIN ? prose.markdown(down).strip() : prose.html(down));
    }
}
