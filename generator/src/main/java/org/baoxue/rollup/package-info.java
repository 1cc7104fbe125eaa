/**
 * Values up the tree: tallies of any unit, period and scope from settled facts, and the shape of an indicator. Single indicators
 * live in {@code rollup.indicators} beside their list; nothing here points to them. Imports what {@code facts} imports, and
 * {@code facts}.
 */
@NullMarked
package org.baoxue.rollup;

import org.jspecify.annotations.NullMarked;
