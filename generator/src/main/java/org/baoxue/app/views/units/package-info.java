/**
 * The pages of units: their figures, months, children, reporting, and the first page. What the tiers state in their own forms
 * comes as sections from outside. Imports what its parent imports, and its parent.
 */
@NullMarked
package org.baoxue.app.views.units;

import org.jspecify.annotations.NullMarked;
