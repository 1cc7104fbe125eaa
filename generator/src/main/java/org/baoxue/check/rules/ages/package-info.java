/**
 * Rules of group A: a child's age against what compulsory education asks: its nine cohorts, its grade, the day it turns 16, the year
 * in which it has to enter school. Whether the birth date is the one in the document belongs to {@code identity}. Imports what
 * {@code check} imports.
 */
@NullMarked
package org.baoxue.check.rules.ages;

import org.jspecify.annotations.NullMarked;
