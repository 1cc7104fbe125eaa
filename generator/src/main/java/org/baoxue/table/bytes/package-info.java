/**
 * Large tables as slices of their bytes: records cut without making a text of any cell, on one thread or on several, every byte
 * held to its encoding. What a cell says is no matter of this package, and it judges none; small tables are read by
 * {@code table.CsvTable}, whose grammar and faults it shares. Imports {@code table} and {@code model}.
 */
@NullMarked
package org.baoxue.table.bytes;

import org.jspecify.annotations.NullMarked;
