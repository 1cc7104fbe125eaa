package org.baoxue.publish.pages;

import org.baoxue.publish.Page;
import org.baoxue.text.Language;
import org.baoxue.view.HomeView;
import org.baoxue.view.Label;
import org.baoxue.view.Target;
import org.jspecify.annotations.Nullable;

/** The province: headline figures, who needs most, who has not reported, cities and counties. */
record HomePage(Language language, HomeView view) implements Page {
    @Override
    public Target target() {
        return Target.unit(view.province().head().code());
    }

    @Override
    public Label title() {
        return Label.text(view.province().head().name());
    }

    @Override
    public @Nullable Target parent() {
        return null;
    }

    @Override
    public String template() {
        return "pages/home.ftlh";
    }

    @Override
    public String twin() {
        return "markdown/home.ftl";
    }
}
