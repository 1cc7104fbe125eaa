/**
 * The pages of cases: lists, and the life of each. What reckons lives belongs in {@code facts.history}. Imports what {@code app} may.
 */
@NullMarked
package org.baoxue.app.views.sides.cases;

import org.jspecify.annotations.NullMarked;
