/**
 * What the tiers state about one another in their own forms: counties' reviews and visits, cities' surveys, openings of term, names sent down, problems, key groups, graduating classes,
 * attempts at persuasion, each as typed views over the rows kept as filed. Nothing is computed from ledgers here. Imports what its
 * parent imports, and its parent.
 */
@NullMarked
package org.baoxue.facts.tiers;

import org.jspecify.annotations.NullMarked;
