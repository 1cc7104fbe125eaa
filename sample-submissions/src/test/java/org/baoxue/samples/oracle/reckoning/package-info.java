/**
 * The figures of a province, from its files and the definitions alone, in the most obvious way. How pages look and what the
 * product does with the same files does not belong here. The package may import nothing but the platform.
 */
@NullMarked
package org.baoxue.samples.oracle.reckoning;

import org.jspecify.annotations.NullMarked;
