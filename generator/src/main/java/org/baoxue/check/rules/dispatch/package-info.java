/**
 * Rules about the names that the platform sent down: past their limit, without a fate, in no ledger though out of school. What a row alone
 * contradicts stands in the form's schema. Imports what its parent imports.
 */
@NullMarked
package org.baoxue.check.rules.dispatch;

import org.jspecify.annotations.NullMarked;
