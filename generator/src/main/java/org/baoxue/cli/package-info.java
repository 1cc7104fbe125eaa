/**
 * The command line: text in, {@code Settings} out, exit code back. No work is done here; each command is one call of
 * {@code app}. The only user of picocli.
 */
@NullMarked
package org.baoxue.cli;

import org.jspecify.annotations.NullMarked;
