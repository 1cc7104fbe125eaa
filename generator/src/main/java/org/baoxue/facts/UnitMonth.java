package org.baoxue.facts;

import java.time.YearMonth;
import org.baoxue.model.Stage;
import org.baoxue.model.UnitCode;

/** One stage of one school (or of a county's own cases) in one month: what the smallest figures are about. */
public record UnitMonth(UnitCode unit, Stage stage, YearMonth month) {}
