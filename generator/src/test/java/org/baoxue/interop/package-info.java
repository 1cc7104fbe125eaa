/** Workbooks of other programs: written by libraries, opened and saved by LibreOffice, broken at random. */
@NullMarked
package org.baoxue.interop;

import org.jspecify.annotations.NullMarked;
