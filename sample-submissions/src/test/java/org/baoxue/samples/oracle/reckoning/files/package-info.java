/**
 * Submissions and definitions as files: text, CSV, JSON, and whether a row keeps to its form's schema. What the files say of a
 * province does not belong here. The package may import nothing but the platform.
 */
@NullMarked
package org.baoxue.samples.oracle.reckoning.files;

import org.jspecify.annotations.NullMarked;
