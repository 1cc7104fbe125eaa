/**
 * A slip as it is written: a page, its Markdown, and the list in front of the marked copy, for the sender of a file and nobody else. Holds
 * the words of a view and makes none. Imports {@code slip} and what it imports, {@code view}, {@code text} and {@code render}.
 */
@NullMarked
package org.baoxue.slip.written;

import org.jspecify.annotations.NullMarked;
