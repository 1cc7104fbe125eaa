/**
 * Results of a check for people and machines: the console, JSON, SARIF, JUnit, CSV, GitHub, GitLab, Markdown. Says what views hold and decides
 * nothing. Imports {@code model}, {@code view}, {@code write}, {@code text}, {@code render}.
 */
@NullMarked
package org.baoxue.report;

import org.jspecify.annotations.NullMarked;
