package org.baoxue.publish.pages;

import org.baoxue.publish.Page;
import org.baoxue.text.Language;
import org.baoxue.view.Label;
import org.baoxue.view.SideSource;
import org.baoxue.view.Target;

/** A page beside a unit's page: timeliness, cases, reconciliation, rectification, sources. They differ in what they say, not in how they look. */
record SidePage(Language language, SideSource side) implements Page {
    @Override
    public Target target() {
        return side.target();
    }

    @Override
    public Label title() {
        return side.title();
    }

    @Override
    public Target parent() {
        return Target.unit(side.unit());
    }

    @Override
    public String template() {
        return "pages/side.ftlh";
    }

    @Override
    public String twin() {
        return "markdown/side.ftl";
    }

    @Override
    public Object view() {
        return side.view().get();
    }
}
