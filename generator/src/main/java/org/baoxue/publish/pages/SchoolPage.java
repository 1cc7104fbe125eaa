package org.baoxue.publish.pages;

import org.baoxue.publish.Page;
import org.baoxue.text.Language;
import org.baoxue.view.Label;
import org.baoxue.view.Target;
import org.baoxue.view.UnitSource;
import org.jspecify.annotations.Nullable;

/** A school: its figures and its 学校月报告 month by month. */
record SchoolPage(Language language, UnitSource unit) implements Page {
    @Override
    public Target target() {
        return Target.unit(unit.code());
    }

    @Override
    public Label title() {
        return Label.text(unit.name());
    }

    @Override
    public @Nullable Target parent() {
        return unit.parent() == null ? null : Target.unit(unit.parent());
    }

    @Override
    public String template() {
        return "pages/school.ftlh";
    }

    @Override
    public String twin() {
        return "markdown/school.ftl";
    }

    @Override
    public Object view() {
        return unit.view().get();
    }
}
