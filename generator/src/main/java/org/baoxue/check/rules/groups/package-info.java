/**
 * Rules that hold what a county states of its key groups against its other rows and against the ledgers. What one row shows stands in
 * {@code counts}. Imports what its parent imports.
 */
@NullMarked
package org.baoxue.check.rules.groups;

import org.jspecify.annotations.NullMarked;
