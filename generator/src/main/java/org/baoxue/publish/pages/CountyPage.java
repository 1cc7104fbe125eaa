package org.baoxue.publish.pages;

import org.baoxue.publish.Page;
import org.baoxue.view.Label;
import org.baoxue.view.Target;
import org.baoxue.view.UnitView;
import org.jspecify.annotations.Nullable;

/** A county, or a zone with its duties: its schools. */
record CountyPage(UnitView view) implements Page {
    @Override
    public Target target() {
        return Target.unit(view.head().code());
    }

    @Override
    public Label title() {
        return Label.text(view.head().name());
    }

    @Override
    public @Nullable Target parent() {
        return view.head().parent() == null ? null : Target.unit(view.head().parent());
    }

    @Override
    public String template() {
        return "pages/county.ftlh";
    }
}
