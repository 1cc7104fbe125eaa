package org.baoxue.publish.pages;

import org.baoxue.publish.Page;
import org.baoxue.text.Language;
import org.baoxue.view.Label;
import org.baoxue.view.ReportSource;
import org.baoxue.view.Target;

/** A tier's formal report for one period, below the page of the unit that reports. */
record ReportPage(Language language, ReportSource report) implements Page {
    @Override
    public Target target() {
        return report.target();
    }

    @Override
    public Label title() {
        return report.title();
    }

    @Override
    public Target parent() {
        return Target.unit(report.unit()).at("reports");
    }

    @Override
    public String template() {
        return "pages/report.ftlh";
    }

    @Override
    public String twin() {
        return "markdown/report.ftl";
    }

    @Override
    public Object view() {
        return report.view().get();
    }
}
