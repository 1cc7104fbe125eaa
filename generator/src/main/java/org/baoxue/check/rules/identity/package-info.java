/**
 * Rules of group I: what a document number, a 学籍号 or a 案件编号 says against the rest of the row, and one child or one number
 * that stands twice. Balances, the course of a case and duties have packages of their own. Imports what {@code check} imports.
 */
@NullMarked
package org.baoxue.check.rules.identity;

import org.jspecify.annotations.NullMarked;
