package org.baoxue.slip;

import org.baoxue.model.Severity;

/**
 * A cell that is marked.
 *
 * @param sheet by its name
 * @param row from 1
 * @param column from 0
 * @param text of its note; masked, as everything that is said about a cell
 */
public record Mark(String sheet, long row, int column, Severity severity, String text) {}
