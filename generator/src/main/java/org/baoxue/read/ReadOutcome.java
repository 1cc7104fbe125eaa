package org.baoxue.read;

import org.baoxue.table.Encoding;

/**
 * What reading one file came to.
 *
 * @param fold holds rows and findings; only findings if the file is not usable
 * @param usable false if a fault of the whole file made it be put aside
 * @param encoding as it was read
 * @param rows the number of rows handed to the fold; a text has none
 */
public record ReadOutcome<T extends RowFold>(T fold, boolean usable, Encoding encoding, long rows) {}
