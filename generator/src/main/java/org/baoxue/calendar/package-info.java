/**
 * Teaching days, and who owes what when: expected submissions, due dates, and what became of each (on time, late, unreadable,
 * missing). What was declared is handed in by the caller. Imports {@code model}, {@code ledger}, {@code division},
 * {@code profile}.
 */
@NullMarked
package org.baoxue.calendar;

import org.jspecify.annotations.NullMarked;
