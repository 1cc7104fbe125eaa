/**
 * Questions asked of the bytes of one cell, in UTF-8 or GB18030, without making a text: its characters, its length, patterns,
 * lists of codes, days, whole numbers. Knows nothing of schemas, rows or findings, and has no library behind it. Imports nothing.
 */
@NullMarked
package org.baoxue.cell;

import org.jspecify.annotations.NullMarked;
