/**
 * Workbooks ({@code .xlsx}) as they are written: parts of the package, sheets row by row, looks of cells, drop-downs, checks, notes and
 * links; the same input gives the same bytes. Knows no form and no finding. Imports {@code write}.
 */
@NullMarked
package org.baoxue.write.sheets;

import org.jspecify.annotations.NullMarked;
