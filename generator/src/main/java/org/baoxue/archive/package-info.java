/**
 * Archives among the submissions: which names their entries have, and the entries' bytes as numbered files of the run. Neither
 * reads what an entry holds nor decides whose it is; that is for {@code read}. The only user of the archive library. Imports
 * {@code model} and {@code table}.
 */
@NullMarked
package org.baoxue.archive;

import org.jspecify.annotations.NullMarked;
