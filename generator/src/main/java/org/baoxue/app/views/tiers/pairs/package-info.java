/**
 * 双月报: the two-monthly report. Sums belong in {@code rollup}, the frame of a report in the parent. Imports what its parent imports, and its
 * parent.
 */
@NullMarked
package org.baoxue.app.views.tiers.pairs;

import org.jspecify.annotations.NullMarked;
