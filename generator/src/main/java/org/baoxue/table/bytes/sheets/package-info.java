/**
 * Workbooks ({@code .xlsx}, ordinary and Strict) as blocks of records: what a file is, which sheets it has, and the cells of one sheet
 * as texts, each as its writer stored it, in one pass that holds no more than a block of rows. Knows no form and judges no cell, but
 * tells which cells cannot be known. Imports {@code table.bytes} and {@code table}.
 */
@NullMarked
package org.baoxue.table.bytes.sheets;

import org.jspecify.annotations.NullMarked;
