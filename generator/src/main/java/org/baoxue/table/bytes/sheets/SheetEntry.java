package org.baoxue.table.bytes.sheets;

/**
 * A sheet as its workbook lists it.
 *
 * @param name as its tab shows it
 * @param hidden whether no tab shows it
 * @param table whether it has cells; a sheet may be a chart or a dialog
 * @param part the name of its part
 */
public record SheetEntry(String name, boolean hidden, boolean table, String part) {}
