package org.baoxue.profile;

import java.time.LocalDate;
import org.baoxue.model.Severity;
import org.jspecify.annotations.Nullable;

/** A code's severity as the profile sets it, from this date on (null = always). */
public record SeverityChange(Severity severity, @Nullable LocalDate from) {}
