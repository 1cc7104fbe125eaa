/**
 * Rules of group I over numbers of people that stand where words are asked for. What a number says in its own column has its rules in the
 * packages beside. Imports what {@code check} imports.
 */
@NullMarked
package org.baoxue.check.rules.identity.misplaced;

import org.jspecify.annotations.NullMarked;
