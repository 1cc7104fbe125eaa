/**
 * From a submission's bytes to canonical rows and documents: encodings, headings, records. Judges the form of what was filed,
 * never its sense; what crosses rows belongs to {@code check}, what lies in a folder to {@code read.folder}. Imports {@code model},
 * {@code table}, {@code ledger}, {@code form}, {@code profile}, {@code prose}, {@code canonical}.
 */
@NullMarked
package org.baoxue.read;

import org.jspecify.annotations.NullMarked;
