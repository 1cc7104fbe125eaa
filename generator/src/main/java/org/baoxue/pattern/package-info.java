/**
 * Regular expressions as automata over the bytes of a cell, in UTF-8 and GB18030, and the characters that those bytes stand for.
 * Knows nothing of schemas, rows or findings, and has no regular expression library behind it. Imports nothing.
 */
@NullMarked
package org.baoxue.pattern;

import org.jspecify.annotations.NullMarked;
