package org.baoxue.view;

/** A link to a report, with what it is called. */
public record ReportLink(Label title, Target report) {}
