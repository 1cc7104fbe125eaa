/**
 * A second reckoning of the sample province: its files are read and its figures computed in the most obvious way, straight
 * from the definitions, and compared with every text that the pages print. Nothing of the product belongs here but the two
 * calls that write the site, so that an error of the product cannot repeat itself in the check. The package may import
 * {@code org.baoxue.app}, jsoup and the test libraries.
 */
@NullMarked
package org.baoxue.samples.oracle;

import org.jspecify.annotations.NullMarked;
