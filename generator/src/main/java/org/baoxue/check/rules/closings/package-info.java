/**
 * Rules about how and when a case is closed. What a case does while it is open belongs to {@code cases}. Imports what {@code check}
 * imports, and {@code check}.
 */
@NullMarked
package org.baoxue.check.rules.closings;

import org.jspecify.annotations.NullMarked;
