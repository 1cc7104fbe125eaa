package org.baoxue.packed;

/**
 * Where in a part the scanner is.
 *
 * @param from where the tag or text begins that was told last
 * @param to where it ends
 * @param slice where the attribute begins that was found last
 */
public record XmlPlace(long from, long to, long slice) {}
