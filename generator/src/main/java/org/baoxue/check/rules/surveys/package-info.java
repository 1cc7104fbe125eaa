/**
 * Rules of group T about what a tier states of the units below it besides reviews: the counties' visits, the cities' surveys, the
 * province's evaluation. Quarterly reviews belong to {@code reviews}, a document's text elsewhere. Imports what {@code check} imports.
 */
@NullMarked
package org.baoxue.check.rules.surveys;

import org.jspecify.annotations.NullMarked;
