/**
 * Rules of group B about 考勤汇总: person-days that must add up, the roll from month to month, and children at the suspected line who
 * must stand in the ledger. What concerns 月报告 lives beside it in {@code balance}. Imports what {@code check} imports.
 */
@NullMarked
package org.baoxue.check.rules.attendance;

import org.jspecify.annotations.NullMarked;
