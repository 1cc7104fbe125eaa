package org.baoxue.publish.pages;

import org.baoxue.publish.Page;
import org.baoxue.text.Language;
import org.baoxue.view.FindingsView;
import org.baoxue.view.Label;
import org.baoxue.view.Target;

/** All samples that are kept of one rule. */
record RulePage(Language language, FindingsView.Rule view) implements Page {
    @Override
    public Target target() {
        return Target.rule(view.code());
    }

    @Override
    public Label title() {
        return Label.of("page.rule.title", "code", view.code());
    }

    @Override
    public Target parent() {
        return Target.findings();
    }

    @Override
    public String template() {
        return "pages/rule.ftlh";
    }
}
