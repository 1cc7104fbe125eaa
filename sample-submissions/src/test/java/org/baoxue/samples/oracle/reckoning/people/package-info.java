/**
 * Figures of children and cases beyond their stocks and flows: who dropped out in the year, who was persuaded, and why. What
 * units say of their schools does not belong here. The package may import its siblings and the platform.
 */
@NullMarked
package org.baoxue.samples.oracle.reckoning.people;

import org.jspecify.annotations.NullMarked;
