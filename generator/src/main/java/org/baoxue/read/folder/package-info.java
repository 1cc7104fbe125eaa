/**
 * What lies in a folder of submissions, by name alone: the grammar of names, which files are somebody's submission, and which of
 * several files for one submission are used. Opens no file to read a row; that is the parent's work. Imports what {@code read}
 * imports, {@code archive} among it, and {@code read}, which never imports it.
 */
@NullMarked
package org.baoxue.read.folder;

import org.jspecify.annotations.NullMarked;
