package org.baoxue.render;

import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.baoxue.resource.Resources;
import org.jspecify.annotations.Nullable;

/** Templates by their path below {@code templates/}, from the overlay or the jar and from nowhere else. */
final class ResourceTemplates implements TemplateLoader {
    private static final String ROOT = "templates/";

    private final Resources resources;

    ResourceTemplates(Resources resources) {
        this.resources = resources;
    }

    @Override
    public @Nullable Object findTemplateSource(String name) {
        return resources.has(ROOT + name) ? name : null;
    }

    /** Unknown: a template does not change while a run lasts. */
    @Override
    public long getLastModified(Object source) {
        return -1;
    }

    @Override
    public Reader getReader(Object source, String encoding) throws IOException {
        String text = new String(resources.bytes(ROOT + source), StandardCharsets.UTF_8);
        // The same bytes on a machine that checks files out with other line ends.
        return new StringReader(text.replace("\r\n", "\n"));
    }

    @Override
    public void closeTemplateSource(Object source) {
        // Nothing stays open: the text was read whole.
    }
}
