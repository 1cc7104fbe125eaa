package org.baoxue.publish;

import org.baoxue.render.Renderer;
import org.baoxue.text.Language;
import org.baoxue.view.SiteView;

/**
 * What all pages of one language share.
 *
 * @param site the edition in words of that language
 * @param renderer speaks that language
 */
public record Frame(SiteView site, Renderer renderer) {
    /** The language. */
    public Language language() {
        return renderer.messages().language();
    }

    /** Its own name for itself. */
    String name() {
        return renderer.messages().text("site.language");
    }
}
