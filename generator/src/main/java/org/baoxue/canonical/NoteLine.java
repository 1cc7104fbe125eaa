package org.baoxue.canonical;

import java.util.regex.Pattern;

/** Lines that people write below a table, where the paper form has them: who filled it in, who checked it, remarks. */
public final class NoteLine {
    /** So far into a text the colon stands that makes it a note. */
    private static final int LABEL = 12;

    private static final Pattern WORDS = Pattern.compile("(填表|填报|制表|统计|审核|复核|审批|签字|盖章|单位|学校|校长|负责|联系|电话|日期|备注|说明|注)"
            + "[^:：]{0,10}[:：].*|注[:：]?\\d?.*[。；]|[(（]?(盖章|公章|签字)[)）]?.*");

    private NoteLine() {}

    /** Whether a text that stands alone in a row is such a note: it names what it says, and then says it. */
    public static boolean is(String text) {
        int colon = Math.max(text.indexOf(':'), text.indexOf('：'));
        boolean near = colon > 0 && colon <= LABEL;
        return (near || text.indexOf('章') >= 0 || text.startsWith("注"))
                && WORDS.matcher(text).matches();
    }
}
