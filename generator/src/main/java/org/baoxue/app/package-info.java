/**
 * The one package that knows all stages and joins them: settings in, pipeline, outcome out. No rule, no figure and no page is decided
 * here. {@code app.views} turns values and findings into what pages and reports show.
 */
@NullMarked
package org.baoxue.app;

import org.jspecify.annotations.NullMarked;
