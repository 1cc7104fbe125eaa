/**
 * A run against an earlier one: reads the JSON that a run has written and tells what is new, still there, and gone. It judges nothing
 * and words nothing. It may import what {@code app} may.
 */
@NullMarked
package org.baoxue.app.since;

import org.jspecify.annotations.NullMarked;
