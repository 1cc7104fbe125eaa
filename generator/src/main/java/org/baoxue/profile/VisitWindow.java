package org.baoxue.profile;

import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/**
 * When the visits of a semester are to be made.
 *
 * @param from the first day; null = the semester's first day
 * @param to the last day
 */
public record VisitWindow(@Nullable MonthDay from, MonthDay to) {}
