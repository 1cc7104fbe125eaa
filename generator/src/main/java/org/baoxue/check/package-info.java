/**
 * How rules run: the shape of a rule, the runner that keeps order and survives a crashing rule, the book of findings with
 * exact totals and capped samples, and explanations of findings with their own faults. Knows no single rule; those live in {@code check.rules} beside their list. Imports what
 * {@code facts} imports, and {@code facts}.
 */
@NullMarked
package org.baoxue.check;

import org.jspecify.annotations.NullMarked;
