/**
 * Return slips (退回单): what is wrong with one file, for the sender of that file and nobody else, as a page and in a copy of the file
 * itself. No finding is made or judged here, and no sentence written. Imports {@code model}, {@code packed}, {@code table}, {@code write},
 * {@code view}, {@code text} and {@code render}.
 */
@NullMarked
package org.baoxue.slip;

import org.jspecify.annotations.NullMarked;
