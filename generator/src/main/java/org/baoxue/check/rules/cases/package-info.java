/**
 * Rules of group C: the course of a case across rows, ledgers and months: its dates, what must follow what, what may not vanish.
 * Who the child is belongs to {@code identity}. Imports what {@code check} imports.
 */
@NullMarked
package org.baoxue.check.rules.cases;

import org.jspecify.annotations.NullMarked;
