/**
 * Everything that crosses rows and merges: what was filed, rolls and attendance, declarations, cases and their movements
 * through the ledgers. Two halves of a province can be folded apart and added. Holds no sentence, no rule and no figure of a
 * report. Imports {@code model}, {@code ledger}, {@code form}, {@code division}, {@code profile}, {@code calendar}.
 */
@NullMarked
package org.baoxue.facts;

import org.jspecify.annotations.NullMarked;
