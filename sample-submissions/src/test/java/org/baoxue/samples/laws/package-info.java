/**
 * Laws that hold for every figure, whatever was filed, over invented provinces of which files are lost at random. Figures of single
 * cases and pages do not belong here. The package may import all of the product.
 */
@NullMarked
package org.baoxue.samples.laws;

import org.jspecify.annotations.NullMarked;
