/**
 * A sender's own workbook with its cells marked: every byte that is not about the marks stays as it was sent. Marks are rules of colour,
 * notes, and a sheet that lists them; those of an earlier slip are taken away. Imports what {@code slip} imports.
 */
@NullMarked
package org.baoxue.slip.marks;

import org.jspecify.annotations.NullMarked;
