/**
 * Return slips of a run: whose findings they are, what may be said of them to whom, and from which file. Sub-package of {@code app.views}, with
 * its line.
 */
@NullMarked
package org.baoxue.app.views.slips;

import org.jspecify.annotations.NullMarked;
