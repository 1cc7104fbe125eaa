package org.baoxue.view;

/** A link to a page, with what it is called. */
public record PageLink(Label title, Target page) {}
