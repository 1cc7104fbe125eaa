/** Tests over data in folders: hand-computed figures, an oracle of its own over the sample province, the samples of every rule. */
@NullMarked
package org.baoxue.samples;

import org.jspecify.annotations.NullMarked;
