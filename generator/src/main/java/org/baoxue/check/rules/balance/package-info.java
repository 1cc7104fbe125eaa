/**
 * Rules of group B about 月报告: the identities of both ledgers, the tie of one month to the next, and what was declared against what
 * the ledgers and the register hold. What concerns 考勤汇总 lives beside it in {@code attendance}. Imports what {@code check} imports.
 */
@NullMarked
package org.baoxue.check.rules.balance;

import org.jspecify.annotations.NullMarked;
