/**
 * The figures of a province, from its files and the definitions alone, in the most obvious way. How pages look and what the
 * product does with the same files does not belong here. It and its sub-packages may import one another and the platform.
 */
@NullMarked
package org.baoxue.samples.oracle.reckoning;

import org.jspecify.annotations.NullMarked;
