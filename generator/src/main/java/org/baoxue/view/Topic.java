package org.baoxue.view;

import java.util.Locale;

/** What the pages beside a unit's page are about. */
public enum Topic {
    /** 报送及时情况: who filed what when. */
    TIMELINESS,
    /** 个案: the cases by number, and the life of each. */
    CASES,
    /** 核对: ledgers, declarations and reviews side by side. */
    RECONCILIATION,
    /** 整改: the problems that have to be put right, last time's first. */
    RECTIFICATION,
    /** 数字来源: how each figure of the unit's page came about, and from which files. */
    SOURCES;

    /** As paths name it. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }
}
