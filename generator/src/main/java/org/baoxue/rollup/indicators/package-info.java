/**
 * One class an indicator, and {@link org.baoxue.rollup.indicators.IndicatorBook}, the list of them. An indicator takes tallies and
 * divides at the end; it reads no row and prints nothing. Imports what {@code rollup} imports, and {@code rollup}.
 */
@NullMarked
package org.baoxue.rollup.indicators;

import org.jspecify.annotations.NullMarked;
