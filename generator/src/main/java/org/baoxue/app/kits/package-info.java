/**
 * Blank forms as they are asked for: from a request to workbooks, begun with what the unit filed before. No form and no cell is decided
 * here. Sub-package of {@code app}, with its line.
 */
@NullMarked
package org.baoxue.app.kits;

import org.jspecify.annotations.NullMarked;
