/**
 * Classes generated while the program runs: all questions that a schema asks of the cells of a row, in one method without choices, so
 * that the Java compiler makes it one stretch of code. The only user of ASM; decides nothing itself, for each question is a call of
 * {@link org.baoxue.cell.CellChecks}. Imports {@code cell}.
 */
@NullMarked
package org.baoxue.cell.code;

import org.jspecify.annotations.NullMarked;
