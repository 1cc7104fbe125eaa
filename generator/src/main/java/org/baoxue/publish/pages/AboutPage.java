package org.baoxue.publish.pages;

import org.baoxue.publish.Page;
import org.baoxue.text.Language;
import org.baoxue.view.AboutView;
import org.baoxue.view.Label;
import org.baoxue.view.Target;

/** What this copy is made from. */
record AboutPage(Language language, Target home, AboutView view) implements Page {
    @Override
    public Target target() {
        return Target.about();
    }

    @Override
    public Label title() {
        return Label.of("page.about.title");
    }

    @Override
    public Target parent() {
        return home;
    }

    @Override
    public String template() {
        return "pages/about.ftlh";
    }
}
