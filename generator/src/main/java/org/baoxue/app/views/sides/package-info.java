/**
 * The pages beside a unit's page: who filed when, the cases, what was compared with what, where figures come from. Figures come from
 * the desk and its tallies; nothing here adds up children or reads a file, and no name or number of a child can stand here. Imports what
 * its parent imports, and its parent.
 */
@NullMarked
package org.baoxue.app.views.sides;

import org.jspecify.annotations.NullMarked;
