/**
 * From a folder to submissions, and from a submission's bytes to canonical rows: names, encodings, headings, repairs. Judges the
 * form of what was filed, never its sense; what crosses rows belongs to {@code check}. Imports {@code model}, {@code table},
 * {@code ledger}, {@code form}, {@code profile}, {@code prose}.
 */
@NullMarked
package org.baoxue.read;

import org.jspecify.annotations.NullMarked;
