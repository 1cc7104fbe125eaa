/**
 * Rules of group C about the register of children lawfully not in class: its terms, and whether the ledgers' closings stand in it.
 * What happens to a closed case afterwards belongs to {@code cases}. Imports what {@code check} imports.
 */
@NullMarked
package org.baoxue.check.rules.registers;

import org.jspecify.annotations.NullMarked;
