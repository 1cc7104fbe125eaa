/**
 * Rules about problems that have to be put right: past their deadline, dates that cannot be. That a closing needs evidence stands in the
 * form's schema. Imports what its parent imports.
 */
@NullMarked
package org.baoxue.check.rules.rectify;

import org.jspecify.annotations.NullMarked;
