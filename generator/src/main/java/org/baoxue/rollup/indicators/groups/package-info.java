/**
 * Indicators over key groups: what counties state of them, open cases of their children, and minors involved in cases. What tiers state of
 * one another stands beside, in {@code tiers}. Imports what its parent imports, and its parent.
 */
@NullMarked
package org.baoxue.rollup.indicators.groups;

import org.jspecify.annotations.NullMarked;
