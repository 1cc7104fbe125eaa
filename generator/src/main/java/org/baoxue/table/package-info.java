/**
 * From bytes to header and rows, and from bytes to a JSON tree: encodings, row numbers as a spreadsheet counts them, limits.
 * Holds personal cells as they were found and judges none of them; the only reader-side user of the CSV and JSON libraries.
 * Imports {@code model}.
 */
@NullMarked
package org.baoxue.table;

import org.jspecify.annotations.NullMarked;
