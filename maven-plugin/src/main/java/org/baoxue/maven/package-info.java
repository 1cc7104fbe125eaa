/**
 * The Maven face: parameters in, one call of {@code app}, outcome out. No work is done here. Trouble in the data ends in a
 * {@code MojoFailureException}, everything else in a {@code MojoExecutionException}; the only user of Maven's API.
 */
@NullMarked
package org.baoxue.maven;

import org.jspecify.annotations.NullMarked;
