package org.baoxue.kit;

import org.baoxue.write.sheets.Look;

/** How the cells of blank forms look that are not a form's own ({@link org.baoxue.write.sheets.FormLooks}). */
final class KitLooks {
    static final Look PLAIN = Look.PLAIN;
    static final Look WRAPPED = Look.PLAIN.framed().wrapped();
    static final Look TITLE = Look.PLAIN.strong().sized(16);
    static final Look SUBJECT = Look.PLAIN.strong().sized(13).inked("1F4E79");
    /** A cell that was begun with what the last month has said. */
    static final Look BEGUN = Look.PLAIN.framed().on("E2EFDA");

    private KitLooks() {}
}
