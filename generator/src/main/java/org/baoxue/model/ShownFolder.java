package org.baoxue.model;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a folder as people may see it. Folders are named after units and months, but some are named after children, and some after a
 * child and its school in one word: of a name only what is known stays, which is, besides what stays of any name, places by their endings and
 * the words of which names of schools and offices are made ({@code 东渚区第一小学}, {@code 李**第一小学}). Places are made before any register of
 * units is read; who has read it tells the names in it besides.
 */
final class ShownFolder {
    /** What parts a name into words. */
    private static final Pattern PART = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+|[^\\p{L}\\p{N}\\p{M}]+");

    /** Common family names, or their first syllables; a rare one is not known here. */
    private static final String FAMILIES =
            "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧肖程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文欧司诸慕上官褚骆覃庞殷施翁严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐梅莫庄辛管祝左涂谷祁耿牟卜詹关苗凌费纪靳盛童甄裴席卫查屈鲍霍翟隋植甘景薄单包柏宁柯阮桂闵解强柴华车冉房边净阴项卞";

    /**
     * A place: up to three syllables and an ending, so that no name of a child can stand before a place that has one of its own; and none that
     * begins with a family name, which may be a child's in front of the school of a town (李明镇中心校, 李明县一中). Syllables with which names of
     * people end, such as 州, 旗 and 村, make no place.
     */
    private static final Pattern PLACE =
            Pattern.compile("\\p{IsHan}{1,3}?(?:自治县|自治州|自治旗|自治区|街道办事处|街道办|街道|地区|新区|开发区|高新区|片区|林区|矿区|[县区市]"
                    + "|(?<=\\p{IsHan}{2})[镇乡省])|\\p{IsHan}校(?!\\p{L})");

    /** Words of which names of schools and offices are made; none begins with a syllable that may end a person's name. */
    static final WordList UNIT = WordList.of("完小 附小 附中 附属 幼儿园 实验小学 实验中学 实验学校 实验 中心小学 中心学校 中心 完全小学 完全中学 特殊教育 外国语"
            + " 教科局 教育体育局 教育和体育局 教育办 教管办 教育组 街道办 办事处");

    /** More of them, which may begin with the last syllable of a name that stands before them: 李林区小学 may be that of 李林's district. */
    private static final WordList UNIT_ALONE =
            WordList.of("校区 学区 高新区 开发区 新区 片区 林区 矿区 村小 高中 联校 总校 民族小学 民族中学 民族学校 农场 林场 兵团");

    /** Which of the schools of a place it is. */
    private static final Pattern NUMBERED = Pattern.compile(
            "(?:第\\d{1,3}|第?[一二三四五六七八九十]{1,3})(?=小学|初中|中学|高中|完小|小$|中$|实验|中心|幼儿园|学校|教学点|初级|高级)|[初高]级(?=中学)");

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
            "zone",
            "registry",
            "registries",
            "register",
            "returned",
            "slips",
            "forms",
            "kit",
            "kits",
            "blank",
            "blanks",
            "sample",
            "samples",
            "site",
            "inspection",
            "profile",
            "profiles",
            "overlay",
            "baoxue");

    private static final int LONGEST_NAME = 40;

    /** With what {@link #NUMBERED} may begin. */
    private static final String NUMBERS = "第一二三四五六七八九十初高";

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
    static String of(String name, Predicate<String> known) {
        StringBuilder shown = new StringBuilder();
        Matcher parts = PART.matcher(name);
        while (parts.find()) {
            String part = parts.group();
            boolean kept = KEPT.contains(part.toLowerCase(Locale.ROOT));
            shown.append(kept ? part : ShownName.masked(part, known));
        }
        return shown.toString();
    }

    /**
     * How long the word is that begins here, besides words that stay in any name; 0 if there is none.
     *
     * @param inRun whether it follows letters that nobody knows
     * @param known whether this is the name of a unit or form that exists
     */
    static int wordAt(String name, int at, boolean inRun, Predicate<String> known) {
        if (inRun) {
            // 张三中心校 is 张三's, not the third one
            return Math.max(UNIT.at(name, at), name.charAt(at) == '第' ? length(NUMBERED, name, at) : 0);
        }
        for (int end = Math.min(name.length(), at + LONGEST_NAME); end > at + 1 && known != ShownName.NOTHING; end--) {
            if (known.test(name.substring(at, end))) {
                return end - at;
            }
        }
        int word = Math.max(UNIT.at(name, at), UNIT_ALONE.at(name, at));
        if (word > 0) {
            return word;
        }
        int number = NUMBERS.indexOf(name.charAt(at)) < 0 ? 0 : length(NUMBERED, name, at);
        return number > 0 || FAMILIES.indexOf(name.charAt(at)) >= 0 ? number : length(PLACE, name, at);
    }

    private static int length(Pattern pattern, String name, int at) {
        Matcher found = pattern.matcher(name).region(at, name.length()).useTransparentBounds(true);
        return found.lookingAt() ? found.end() - at : 0;
    }
}
