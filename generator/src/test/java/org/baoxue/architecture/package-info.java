/** The architecture as a test: which package may import which, who may use a library, how large things may grow. */
@NullMarked
package org.baoxue.architecture;

import org.jspecify.annotations.NullMarked;
