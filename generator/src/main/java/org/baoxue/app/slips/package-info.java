/**
 * Return slips of a run: whose findings they are, what may be said of them to whom, and from which file. Sub-package of {@code app}, with
 * its line.
 */
@NullMarked
package org.baoxue.app.slips;

import org.jspecify.annotations.NullMarked;
