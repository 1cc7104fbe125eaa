/**
 * Facts settled: the life of each case across months, what moved through the ledgers at which unit, what became of each expected
 * submission. What is folded row by row lives in the parent package, which knows nothing of this one. Imports what its parent
 * imports, and its parent.
 */
@NullMarked
package org.baoxue.facts.history;

import org.jspecify.annotations.NullMarked;
