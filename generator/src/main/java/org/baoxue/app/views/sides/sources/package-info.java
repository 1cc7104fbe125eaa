/**
 * The page that says where a figure comes from: formulas, counts and files. What indicators are belongs in {@code rollup}. Imports what
 * {@code app} may.
 */
@NullMarked
package org.baoxue.app.views.sides.sources;

import org.jspecify.annotations.NullMarked;
