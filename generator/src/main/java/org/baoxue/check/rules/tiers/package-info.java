/**
 * Rules of group T: what was expected from whom and what became of it, and whether a sender may file what it filed. What stands in
 * the rows is judged elsewhere. Imports what {@code check} imports.
 */
@NullMarked
package org.baoxue.check.rules.tiers;

import org.jspecify.annotations.NullMarked;
