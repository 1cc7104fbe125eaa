/**
 * Packed XML, such as a workbook is made of: the parts of the file, and each of them as tags and texts. Whatever the bytes are, what is
 * held is bounded and what is wrong is a {@code PackedFault}; what a tag means is no matter of this package. Imports nothing.
 */
@NullMarked
package org.baoxue.packed;

import org.jspecify.annotations.NullMarked;
