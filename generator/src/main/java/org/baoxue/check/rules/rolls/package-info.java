/**
 * Rules of group P over what a school filed month after month: attendance too even, months copied, nil returns beside absences. Each asks for
 * a look and concludes nothing; what one row contradicts has its rules in {@code attendance}. Imports what {@code check} imports, and {@code check}.
 */
@NullMarked
package org.baoxue.check.rules.rolls;

import org.jspecify.annotations.NullMarked;
