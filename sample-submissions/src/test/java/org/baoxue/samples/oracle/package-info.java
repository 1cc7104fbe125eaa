/**
 * A second reckoning of the sample province: what its pages must print, compared with every text that they do print. The
 * figures themselves belong to {@code reckoning}, and nothing of the product belongs here but the calls that write the site, so
 * that an error of the product cannot repeat itself in the check. The package may import {@code org.baoxue.app}, jsoup and the
 * test libraries.
 */
@NullMarked
package org.baoxue.samples.oracle;

import org.jspecify.annotations.NullMarked;
