package org.baoxue.model;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a folder as people may see it. Folders are named after units and months, but some are named after children: of a part that ends
 * as names of places, schools and offices do, all stays; of any other what stays of a name that nobody has understood. What a name ends with
 * is all that is known of it here, so a child's name before that of a school, with nothing between them, is taken for part of the latter.
 */
final class ShownFolder {
    /** What parts a name into words. */
    private static final Pattern PART = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+|[^\\p{L}\\p{N}\\p{M}]+");

    /** What follows the name of a unit in one word: the month, the matter. */
    private static final String MATTER =
            "(?:(?:19|20)?\\d{2}年?(?:\\d{1,2}月份?)?|\\d+|(?:上|下)(?:半年|学期)|秋季|春季|学年度?|学期|月份?|的|考勤|汇总|月报告?|报告|报表|疑似|辍学|学生|台账|劝返|复学|登记|休学"
                    + "|送教|开学|报到|复核|核查|调研|整改|控辍保学|上报|报送|填报|补报|更正|修订|材料|资料|数据|文件|表格|情况|附件|备份|终稿|定稿)*";

    /**
     * Endings of units. Single syllables that stand in many people's names, such as 州, 旗 and 村, are not among them; those that are need two
     * before them, or one where the name can hardly be a person's.
     */
    private static final Pattern UNIT =
            Pattern.compile("\\p{IsHan}[\\p{IsHan}\\p{N}]*(?:小学|初中|中学|高中|学校|中心校|教学点|完小|村小|附小|附中|联校|总校|分校|校区|学区|幼儿园"
                    + "|教育局|教体局|教科局|教育体育局|教育厅|教育办|教管办|街道|街道办|办事处|自治县|自治州|自治旗|地区|新区|开发区|高新区|片区|林区|矿区|特区|兵团|农场)" + MATTER
                    + "|\\p{IsHan}[\\p{IsHan}\\p{N}]*[县区市校]" + MATTER + "|\\p{IsHan}{2,}[镇乡省]" + MATTER);

    /** Folders of those who keep submissions with their tools. */
    private static final Set<String> KEPT = Set.of(
            "in",
            "out",
            "input",
            "output",
            "inbox",
            "incoming",
            "received",
            "upload",
            "uploads",
            "submission",
            "submissions",
            "archive",
            "archives",
            "src",
            "main",
            "test",
            "tests",
            "resources",
            "target",
            "build",
            "tmp",
            "temp",
            "old",
            "again",
            "revised",
            "corrected",
            "province",
            "city",
            "county",
            "district",
            "school",
            "primary",
            "junior",
            "middle",
            "zone");

    private ShownFolder() {}

    /** Whether no letter stands before this place but single ones, so that there is nothing to hide; says no where it would have to think. */
    static boolean isPlain(String path, int end) {
        for (int i = 0; i < end; i++) {
            char c = path.charAt(i);
            boolean letter = c >= 0x80 || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
            if (letter) {
                return false;
            }
        }
        return true;
    }

    /** What may be shown of a folder's name; the same of what is shown. */
    static String of(String name) {
        StringBuilder shown = new StringBuilder();
        Matcher parts = PART.matcher(name);
        while (parts.find()) {
            String part = parts.group();
            boolean kept = UNIT.matcher(part).matches() || KEPT.contains(part.toLowerCase(Locale.ROOT));
            shown.append(kept ? part : ShownName.masked(part));
        }
        return shown.toString();
    }
}
