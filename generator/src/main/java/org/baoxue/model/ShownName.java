package org.baoxue.model;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Names of files, folders and sheets as people may see them. A name that nobody has understood may be a child's, so of it only words of
 * the reporting stay, with digits and signs; of any other run of letters the first and how many there are: {@code 张*_2024-10.xlsx}. In
 * the name of a folder places and the words of which names of schools are made stay besides ({@link ShownFolder}). Numbers are masked as
 * everywhere ({@link Masked#path}), and of a day beside something hidden the year stays.
 */
public final class ShownName {
    private static final String ARCHIVE = ".zip";
    private static final int LONGEST_EXTENSION = 5;
    private static final int MOST_STARS = 16;
    /** What people number: only behind a number, for in a name they are syllables. */
    private static final String UNITS = "年月日号班级届册份版次稿页表";

    /** No unit or form is known. */
    static final Predicate<String> NOTHING = name -> false;

    private static final String NUMERALS = "一二三四五六七八九十〇零两";
    private static final Pattern DAY =
            Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(?:(?:0[1-9]|1[0-2])(?:[0-2]\\d|3[01])(?!\\d)"
                    + "|([-./年])\\d{1,2}[-./月]\\d{1,2}(?!\\d)日?)");
    /** What numbers and places things by one letter, but for what is a family name as well, such as 丁, 南 and 高. */
    private static final String ORDINALS = "甲乙丙戊己庚辛壬癸上中下前后东西北内外大小新旧" + NUMERALS;

    private static final Pattern ALONE = Pattern.compile("(?<![\\p{L}\\p{Nd}])\\p{IsHan}(?!\\p{L})");
    private static final Pattern EXTENSION = Pattern.compile("[A-Za-z0-9]{1," + LONGEST_EXTENSION + "}");

    /** Words of the forms, their parts, and what clerks write around them; none is part of a person's name. */
    private static final WordList HAN =
            WordList.of("考勤 汇总 考勤汇总 月报告 月报 月报表 报告 报表 疑似 疑似辍学 失学 辍学 辍学学生 学生 台账 劝返 劝返记录 复学 返校 记录 登记 "
                    + "休学 缓学 延缓入学 送教 送教上门 长期请假 请假 不具备学习条件 平台 下发 名单 名册 名录 学校 学校名录 增设 单位 收件 情况 情况说明 说明 开学 报到 适龄 儿童 少年 "
                    + "随迁 重点群体 就学 重点 群体 季度 季度复核 复核 分校 进校 入户 核查 学期 学期调研 调研 问题 整改 巩固率 基数 学年 学年评估 评估 一县一案 一校一案 方案 控辍保学 比对 结果 "
                    + "比对结果 填表 填报 填表说明 填报说明 使用说明 目录 代码 代码表 选项 下拉选项 退回单 退回 空表 模板 样表 样例 示例 附件 附表 备份 副本 新建 工作表 工作簿 文档 表格 数据 材料 "
                    + "资料 更正 修订 补报 上报 报送 报省 终稿 定稿 最终 最新 草稿 未命名 无标题 小学 初中 中学 中心校 教学点 九年一贯制 年级 班级 复式 上月 本月 下月 全部 全校 本校 各校 全县 全市 全省 县 区 市 省 "
                    + "教育局 教体局 教育厅 上半年 下半年 学年度 年度 月份 秋季 春季 上学期 下学期 第 及 和 与 的 含 "
                    + "底数 摸排 督导 通知 文件 其他 其它 汇报 总结 统计 统计表 汇总表 明细 明细表 花名册 基本信息 信息 电子版 扫描件 照片 无");

    private static final Set<String> LATIN = words(
            "attendance declaration suspected dropout persuasion register dispatch opening eligible keygroup review "
                    + "visit survey rectify cohort evaluation plan schools units receipts explanations compare result sheet book table data copy of final new "
                    + "draft backup readme notes note list lists guide instructions contents codes return slip form forms report month monthly q r p part "
                    + "csv xlsx xls json md txt pdf doc docx zip rar et ods wps");

    private ShownName() {}

    private static Set<String> words(String all) {
        return Stream.of(all.split(" ", -1)).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * A path below the submissions folder.
     *
     * @param understood whether the file's name follows the grammar of names, so that nothing else can stand in it
     */
    public static String file(String path, boolean understood) {
        return file(path, understood, NOTHING);
    }

    /**
     * The same, where names of folders may hold more that is known, each from the beginning of a word on.
     *
     * @param known whether this is the name of a unit or form that exists
     */
    public static String file(String path, boolean understood, Predicate<String> known) {
        int name = path.lastIndexOf('/') + 1;
        if (path.isEmpty() || (understood && ShownFolder.isPlain(path, name))) {
            return Masked.path(path);
        }
        StringBuilder shown = new StringBuilder();
        String[] steps = path.split("/", -1);
        for (int i = 0; i < steps.length; i++) {
            if (i == steps.length - 1) {
                shown.append(understood ? steps[i] : name(steps[i]));
            } else {
                shown.append(steps[i].endsWith(ARCHIVE) ? name(steps[i]) : ShownFolder.of(steps[i], known))
                        .append('/');
            }
        }
        return Masked.path(withoutDays(path, shown.toString()));
    }

    /** The name of a sheet. */
    public static String sheet(String name) {
        return !name.isEmpty() && HAN.has(name) ? name : Masked.path(withoutDays(name, masked(name)));
    }

    /** Where something was hidden, a day beside it may be a birth date, of which the year stays; elsewhere it says when something was filed. */
    private static String withoutDays(String name, String shown) {
        return shown.equals(name) && !hasLetterAlone(name)
                ? name
                : DAY.matcher(narrow(shown)).replaceAll("$1-*");
    }

    /** Whether a letter stands by itself that neither is a word of the reporting nor numbers anything: a family name, perhaps. */
    private static boolean hasLetterAlone(String name) {
        return ALONE.matcher(name)
                .results()
                .map(MatchResult::group)
                .anyMatch(letter -> !HAN.has(letter) && !ORDINALS.contains(letter));
    }

    /** Digits of any script as those of ASCII. */
    private static String narrow(String name) {
        return name.codePoints()
                .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String name(String name) {
        int dot = name.lastIndexOf('.');
        boolean extension =
                dot >= 0 && EXTENSION.matcher(name.substring(dot + 1)).matches();
        return extension ? masked(name.substring(0, dot)) + name.substring(dot) : masked(name);
    }

    /** Of a name what may be shown. */
    private static String masked(String name) {
        return masked(name, null);
    }

    /**
     * Of a name, or a part of one, what may be shown.
     *
     * @param known in a folder's name, whether this is the name of a unit or form that exists; null for any other name
     */
    static String masked(String name, @Nullable Predicate<String> known) {
        StringBuilder shown = new StringBuilder();
        int at = 0;
        int unknown = 0; // where the run of unknown letters before this place begins
        while (at < name.length()) {
            int word = wordAt(name, at, at > unknown);
            if (known != null && isLetter(name, at)) {
                word = Math.max(word, ShownFolder.wordAt(name, at, at > unknown, known));
            }
            if (word > 0 || !isLetter(name, at)) {
                hide(name, unknown, at, shown);
                int end = at + Math.max(word, Character.charCount(name.codePointAt(at)));
                shown.append(name, at, end);
                at = end;
                unknown = at;
            } else {
                at += Character.charCount(name.codePointAt(at));
            }
        }
        hide(name, unknown, at, shown);
        return shown.toString();
    }

    /** How long the word is that begins here; 0 if there is none. */
    private static int wordAt(String name, int at, boolean inRun) {
        char c = name.charAt(at);
        if (c < 0x80) {
            return latinAt(name, at, inRun);
        }
        boolean numbered =
                at > 0 && (Character.isDigit(name.charAt(at - 1)) || NUMERALS.indexOf(name.charAt(at - 1)) >= 0);
        if (!inRun && numbered && UNITS.indexOf(c) >= 0) {
            return 1;
        }
        if (inRun) {
            return HAN.unmistakable(name, at, ShownFolder.UNIT);
        }
        int word = HAN.at(name, at);
        return word > 0 ? word : numeralAt(name, at);
    }

    /** A number in Chinese, if something is numbered by it. */
    private static int numeralAt(String name, int at) {
        int end = at;
        while (end < name.length() && NUMERALS.indexOf(name.charAt(end)) >= 0) {
            end++;
        }
        boolean numbers = end > at
                && end < name.length()
                && (UNITS.indexOf(name.charAt(end)) >= 0 || name.startsWith("学期", end) || name.startsWith("季度", end));
        return numbers ? end - at : 0;
    }

    private static int latinAt(String name, int at, boolean inRun) {
        int end = at;
        while (end < name.length() && name.charAt(end) < 0x80 && Character.isLetter(name.charAt(end))) {
            end++;
        }
        return !inRun && LATIN.contains(name.substring(at, end).toLowerCase(Locale.ROOT)) ? end - at : 0;
    }

    private static boolean isLetter(String name, int at) {
        return Character.isLetter(name.codePointAt(at));
    }

    /** Of an unknown run the first letter and how many there are; a letter by itself is no name, or was hidden before. */
    private static void hide(String name, int from, int to, StringBuilder shown) {
        int length = name.codePointCount(from, to);
        if (length == 0) {
            return;
        }
        shown.append(name, from, name.offsetByCodePoints(from, 1)).append("*".repeat(Math.min(length - 1, MOST_STARS)));
    }
}
