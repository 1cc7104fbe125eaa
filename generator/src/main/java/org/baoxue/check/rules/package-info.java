/**
 * The list of all rules in the order of their codes. The rules themselves live in the sub-packages, one class a rule, by subject;
 * they know neither the list nor one another's packages. Imports what {@code check} imports.
 */
@NullMarked
package org.baoxue.check.rules;

import org.jspecify.annotations.NullMarked;
