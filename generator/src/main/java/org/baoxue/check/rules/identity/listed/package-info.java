/**
 * Rules of group I over ledgers with a row for every child, of which only fingerprints fit into memory. The course of a single case
 * has its rules in the package above. Imports what {@code check} imports, and the package above.
 */
@NullMarked
package org.baoxue.check.rules.identity.listed;

import org.jspecify.annotations.NullMarked;
