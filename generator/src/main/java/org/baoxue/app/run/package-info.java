/**
 * The working parts of a run: dates, registries, files read on several threads into parts that merge in order, what was read. The
 * order of work stands in {@code app.Pipeline}; no rule and no figure is decided here. Imports what {@code app} imports, and
 * {@code app}.
 */
@NullMarked
package org.baoxue.app.run;

import org.jspecify.annotations.NullMarked;
