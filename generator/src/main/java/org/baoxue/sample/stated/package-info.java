/**
 * What counties and cities state about names sent down, key groups, problems and graduating classes in an invented year, some of it amiss on
 * purpose. What concerns single schools and cases is cut elsewhere. Imports what its parent imports, and its parent.
 */
@NullMarked
package org.baoxue.sample.stated;

import org.jspecify.annotations.NullMarked;
