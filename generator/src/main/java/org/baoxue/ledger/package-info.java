/**
 * Rows about children and the submissions that carry them: the home of personal data. What leaves this package towards
 * people leaves it as {@link org.baoxue.model.Masked} or as a count. Imports {@code model} and {@code table}.
 */
@NullMarked
package org.baoxue.ledger;

import org.jspecify.annotations.NullMarked;
