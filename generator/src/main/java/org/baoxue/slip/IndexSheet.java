package org.baoxue.slip;

import java.io.IOException;
import org.baoxue.write.sheets.SheetPlan;
import org.baoxue.write.sheets.SheetXml;

/** The sheet that lists what is marked. */
public interface IndexSheet {
    /** All but its rows. */
    SheetPlan plan();

    /** Writes its rows. */
    void rows(SheetXml sheet) throws IOException;
}
