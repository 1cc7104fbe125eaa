/**
 * What the tiers state, as sections of units' pages and as their formal reports: reviews, openings and visits, surveys, evaluations,
 * plans. Figures come from the desk, a unit's own text goes by unread. Imports what its parent imports, and its parent.
 */
@NullMarked
package org.baoxue.app.views.tiers;

import org.jspecify.annotations.NullMarked;
