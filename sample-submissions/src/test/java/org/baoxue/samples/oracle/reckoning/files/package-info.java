/**
 * Submissions and definitions as files: text, CSV, JSON, workbooks, and whether a row keeps to its form's schema. What the files say of a
 * province does not belong here. The package may import the
 * platform and Apache POI, which reads the workbooks.
 */
@NullMarked
package org.baoxue.samples.oracle.reckoning.files;

import org.jspecify.annotations.NullMarked;
