/**
 * Rules of group T about the counties' quarterly reviews: whether all schools are there, whether the figures hide differences, whether
 * they agree with what the schools reported, and who reviewed. A row's own sums belong to {@code balance}. Imports what {@code check}
 * imports.
 */
@NullMarked
package org.baoxue.check.rules.reviews;

import org.jspecify.annotations.NullMarked;
