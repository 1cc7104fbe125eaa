/**
 * Tables that are text in another encoding, or parted by another sign, than those that are cut from their bytes: decoded, parted by the
 * CSV library, and handed on as blocks of records like any other. What a cell says is no matter of this package. Imports {@code table}
 * and {@code table.bytes}.
 */
@NullMarked
package org.baoxue.table.bytes.text;

import org.jspecify.annotations.NullMarked;
