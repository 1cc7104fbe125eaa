/**
 * Inputs that a coverage-guided fuzzer has made, and the tests that go through them again in every build. A target stands beside the tests of
 * what it feeds and has a method {@code fuzzerTestOneInput}; {@code docs/performance.md} has the command that looks for new inputs.
 */
@NullMarked
package org.baoxue.fuzz;

import org.jspecify.annotations.NullMarked;
