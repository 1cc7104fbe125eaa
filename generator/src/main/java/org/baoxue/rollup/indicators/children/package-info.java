/**
 * Indicators about the children behind the cases: how many dropped out, how many never came, why, where to, and how often they were
 * talked to. Imports what its parent imports, and its parent.
 */
@NullMarked
package org.baoxue.rollup.indicators.children;

import org.jspecify.annotations.NullMarked;
