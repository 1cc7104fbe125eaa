/**
 * Rules about graduating classes: more graduates than pupils, another first year than the system has, moves that only one school states.
 * What one column says of another stands in {@code counts}. Imports what its parent imports.
 */
@NullMarked
package org.baoxue.check.rules.cohorts;

import org.jspecify.annotations.NullMarked;
