package org.baoxue.view;

/**
 * The first page of an edition: the province, and what an inspector looks for first.
 *
 * @param province the province's own figures; its {@code children} is the table of cities and counties
 * @param need the three counties in most need: most open cases beyond 30 days, then 未在校合计, then code
 * @param unreported who has not reported; at most a handful of rows, with a note that says how many there are
 */
public record HomeView(UnitView province, FigureTable need, FigureTable unreported) {}
