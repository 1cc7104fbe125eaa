/**
 * Return slips (退回单), at their root a sender's own workbook with its cells marked: every byte that is not about the marks stays as it was
 * sent, and marks of an earlier slip are taken away. No finding is made or judged here, and no sentence written. Imports {@code model},
 * {@code packed}, {@code table} and {@code write}.
 */
@NullMarked
package org.baoxue.slip;

import org.jspecify.annotations.NullMarked;
