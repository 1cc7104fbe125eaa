/**
 * Cells of tables: which of them are canonical as their bytes stand, how the others become so, how a record is a row's text. Knows columns
 * and code lists, and neither files nor findings, which belong to {@code read}. Imports {@code model}, {@code table}, {@code ledger},
 * {@code form}.
 */
@NullMarked
package org.baoxue.canonical;

import org.jspecify.annotations.NullMarked;
