/**
 * Rules about the course of a case from month to month: its number, its phases, its entry on the platform. What one row of a case shows
 * belongs to {@code cases}. Imports what {@code check} may import, and {@code check}.
 */
@NullMarked
package org.baoxue.check.rules.course;

import org.jspecify.annotations.NullMarked;
