package org.baoxue.render;

/**
 * What a function gives that is markup already: HTML for a page, Markdown for a twin. A template prints it as it stands, without
 * switching escaping off; whoever makes one answers for its being harmless.
 */
public record Markup(String text) {}
