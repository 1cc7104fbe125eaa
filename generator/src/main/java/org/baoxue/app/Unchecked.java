package org.baoxue.app;

/**
 * Something that was not checked, and why; both are keys of the message files.
 *
 * @param subject what
 * @param reason why
 */
public record Unchecked(String subject, String reason) {}
