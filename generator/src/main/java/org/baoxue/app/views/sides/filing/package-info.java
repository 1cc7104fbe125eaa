/**
 * The page of timeliness: the state of each submission that is owed, counted and mark by mark. What reckons states belongs in
 * {@code calendar}. Imports what {@code app} may.
 */
@NullMarked
package org.baoxue.app.views.sides.filing;

import org.jspecify.annotations.NullMarked;
