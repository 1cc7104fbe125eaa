/**
 * What pages, reports and slips show: small public records of formatted figures and message keys, the same for HTML and for
 * Markdown. Nothing here reckons, formats or knows a template, and nothing here can hold a row about a child. Imports
 * {@code model} only.
 */
@NullMarked
package org.baoxue.view;

import org.jspecify.annotations.NullMarked;
