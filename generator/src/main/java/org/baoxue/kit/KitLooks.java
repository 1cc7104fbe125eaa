package org.baoxue.kit;

import org.baoxue.write.sheets.Look;

/** How the cells of blank forms look; colour never says anything that no word says. */
final class KitLooks {
    static final Look PLAIN = Look.PLAIN;
    static final Look LINED = Look.PLAIN.framed();
    static final Look WRAPPED = Look.PLAIN.framed().wrapped();
    static final Look TITLE = Look.PLAIN.strong().sized(16);
    static final Look SUBJECT = Look.PLAIN.strong().sized(13).inked("1F4E79");
    /** A heading whose column every row must have. */
    static final Look REQUIRED = Look.PLAIN.strong().framed().wrapped().middle().on("FFD966");
    /** Any other heading. */
    static final Look OPTIONAL = Look.PLAIN.strong().framed().wrapped().middle().on("DDEBF7");
    /** A cell that was begun with what the last month has said. */
    static final Look BEGUN = Look.PLAIN.framed().on("E2EFDA");

    private KitLooks() {}
}
