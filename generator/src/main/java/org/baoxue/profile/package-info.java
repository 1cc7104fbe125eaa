/**
 * A province's thresholds, calendar, deadlines and severities, each with its source: loaded from the default profile and the
 * province's own, checked against the profile's schema. A number that a rule needs stands here and nowhere else. Imports
 * {@code model}, {@code table}, {@code schema}.
 */
@NullMarked
package org.baoxue.profile;

import org.jspecify.annotations.NullMarked;
