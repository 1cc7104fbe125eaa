/**
 * The page of reconciliation: figures from several sources side by side. What reckons differences belongs in {@code rollup}. Imports what
 * {@code app} may.
 */
@NullMarked
package org.baoxue.app.views.sides.compared;

import org.jspecify.annotations.NullMarked;
