/**
 * Rules of group P over how a case ends or seems to end: suspended just before the line, back on a day without school, absent again within days,
 * taught at home without a disability. Each asks for a look and concludes nothing. Imports what {@code check} imports, and {@code check}.
 */
@NullMarked
package org.baoxue.check.rules.returns;

import org.jspecify.annotations.NullMarked;
