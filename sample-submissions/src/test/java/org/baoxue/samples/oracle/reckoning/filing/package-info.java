/**
 * What was due, what came of it, and what its rows were worth. What the figures in them say does not belong here. The package
 * may import its siblings and the platform.
 */
@NullMarked
package org.baoxue.samples.oracle.reckoning.filing;

import org.jspecify.annotations.NullMarked;
