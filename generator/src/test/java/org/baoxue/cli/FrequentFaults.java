package org.baoxue.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The twenty faults that clerks commit most, each as what it does to a clean September of one school. Chosen by what is known of such
 * reporting: wrong or destroyed document numbers are the biggest share of all suspects; forms are filled in Excel, by hand, from last month's
 * copy, in a hurry on the day of the deadline; nil returns and figures that do not tie are what inspectors find.
 */
enum FrequentFaults {
    CHECK_DIGIT("I01", "证件号码抄错一位：疑似名单里约一半是号码的问题", "99****************", "校验码", Map.of("id_no", "990101201403051015")),
    LOST_DIGITS("I04", "证件号码当数字存，末三位变成零", "99****************", "户口簿", Map.of("id_no", "990101201403051000")),
    OTHER_BIRTH("I02", "出生日期与证件号码对不上", "2014-*", "出生日期", Map.of("birth_date", "2014-05-03")),
    OTHER_SEX("I03", "性别与证件号码对不上", "女", "男", Map.of("sex", "2")),
    DATE_STYLE("S05", "日期没有写年份", "9****", "年月日", Map.of("found_on", "9月12日")),
    EMPTY_CELL("S01", "必填的格子没有填", "没有填", "必须填", Map.of("source", "")),
    UNKNOWN_CODE("S04", "不按代码表填，自己写一句", "不****", "厌学", Map.of("reason", "不想上学了")),
    NO_EVIDENCE(
            "S08",
            "销号不填佐证编号",
            "“佐证编号”",
            "佐证",
            Map.of("state", "CLOSED", "closing_code", "RET", "closed_on", "2024-09-24", "placement", "WITH_CLASS")),
    TWICE("B10", "同一名儿童填了两行", "99010120240001", "一行", Map.of()),
    NUMBER_WITH_UNIT("S02", "数字后面带单位", "30人", "整数", Map.of()),
    SIGN_FOR_EMPTY("F22", "没有就写“无”", "无", "0", Map.of()),
    ABSENCES("B04", "应到不等于实到加缺勤", "630", "631", Map.of()),
    NOT_ENTERED("B06", "达到疑似线的没有列入台账", "2", "台账", Map.of()),
    TOTALS("F28", "表尾加一行合计", "合计", "删", Map.of()),
    LOST_COLUMN("F11", "删了一栏", "“旷课人次”", "栏", Map.of()),
    OLD_NUMBER("S09", "证件号码填旧的15位", "99", "18位", Map.of("id_no", "990101140305101")),
    CLOSING("B01", "期末不等于期初加新增减销号", "3", "1", Map.of()),
    OPENING("B03", "期初没有照上月期末填", "2", "1", Map.of()),
    NIL_WITH_CASES("B05", "写零报告而同一行有人数", "是", "否", Map.of()),
    FILE_NAME("F01", "文件名自己起", "9月考勤.csv", "_", Map.of());

    private static final String SCHOOL = "2199000001";
    private static final String ATTENDANCE = SCHOOL + "_attendance_2024-09.csv";
    private static final String LEDGER = SCHOOL + "_suspected_2024-09.csv";

    private final String code;
    private final String why;
    private final String found;
    private final String expected;
    /** The cells that the clerk filled in otherwise, {@code column=cell}, parted by semicolons. */
    private final String cells;

    FrequentFaults(String code, String why, String found, String expected, Map<String, String> cells) {
        this.code = code;
        this.why = why;
        this.found = found;
        this.expected = expected;
        this.cells = cells.entrySet().stream()
                .map(cell -> cell.getKey() + "=" + cell.getValue())
                .sorted()
                .collect(Collectors.joining(";"));
    }

    /** The code that tells it. */
    String code() {
        return code;
    }

    /** What the clerk does, and why it is frequent. */
    String why() {
        return why;
    }

    /** What the message shows of what was found, masked where it is personal. */
    String found() {
        return found;
    }

    /** What the message says of what was expected, or of what to do. */
    String expected() {
        return expected;
    }

    /** Whether it concerns a whole file, and so no row. */
    boolean isOfFile() {
        return this == LOST_COLUMN || this == FILE_NAME;
    }

    /** Whether it concerns no column of the form. */
    boolean isOfRow() {
        return isOfFile() || this == TOTALS || this == TWICE;
    }

    /** Writes a clean September with this fault. */
    void file(FiledFolder filed) throws IOException {
        filed.clean();
        switch (this) {
            case NUMBER_WITH_UNIT -> filed.text(ATTENDANCE, attendance("30人,21,630,620,6,4,0,0,0,0,0,0,0"));
            case SIGN_FOR_EMPTY -> filed.text(ATTENDANCE, attendance("30,21,630,620,6,4,0,无,0,0,0,0,0"));
            case ABSENCES -> filed.text(ATTENDANCE, attendance("30,21,630,621,6,4,0,0,0,0,0,0,0"));
            case NOT_ENTERED -> filed.text(ATTENDANCE, attendance("30,21,630,610,6,4,0,10,2,1,0,0,0"));
            case TOTALS ->
                filed.text(
                        ATTENDANCE,
                        attendance("30,21,630,620,6,4,0,0,0,0,0,0,0") + "合计,,1,30,21,630,620,6,4,0,0,0,0,0,0,0\n");
            case LOST_COLUMN ->
                filed.text(
                        ATTENDANCE, attendance("30,21,630,620,6,4,0,0,0,0,0,0").replace("旷课人次,", ""));
            case CLOSING -> filed.text(declaration("2024-09"), declared("0,1,0,0,0,0,0,3", "N"));
            case OPENING -> {
                filed.text(declaration("2024-09"), declared("0,1,0,0,0,0,0,1", "N"));
                filed.text(declaration("2024-10"), declared("2,0,0,0,0,0,0,2", "N"));
            }
            case NIL_WITH_CASES -> filed.text(declaration("2024-09"), declared("0,1,0,0,0,0,0,1", "Y"));
            case FILE_NAME -> filed.text("9月考勤.csv", attendance("30,21,630,620,6,4,0,0,0,0,0,0,0"));
            default -> ledger(filed);
        }
    }

    private void ledger(FiledFolder filed) throws IOException {
        Map<String, String> row = new TreeMap<>(Map.of(
                "case_no",
                "99010120240001",
                "case_kind",
                "SUSPECTED",
                "name",
                "甲一",
                "sex",
                "1",
                "birth_date",
                "2014-03-05",
                "id_type",
                "1",
                "id_no",
                "990101201403051016",
                "school_code",
                SCHOOL,
                "stage",
                "PRI",
                "grade",
                "5"));
        row.putAll(Map.of(
                "home_area_code",
                "990101",
                "source",
                "SCHOOL",
                "last_present_on",
                "2024-09-05",
                "line_reached_on",
                "2024-09-12",
                "found_on",
                "2024-09-12",
                "reason",
                "STUDY",
                "destination",
                "HOME",
                "person_in_charge",
                "丁四",
                "state",
                "OPEN",
                "relapse",
                "N"));
        for (String cell : cells.isEmpty() ? List.<String>of() : List.of(cells.split(";", -1))) {
            row.put(cell.substring(0, cell.indexOf('=')), cell.substring(cell.indexOf('=') + 1));
        }
        List<Map<String, String>> rows = new ArrayList<>(List.of(row));
        if (this == TWICE) {
            rows.add(row);
        }
        filed.rows(LEDGER, "suspected", List.copyOf(rows));
    }

    private static String attendance(String figures) {
        return "学段,年级,班级数,在籍人数,上课天数,应到人次,实到人次,病假人次,事假人次,其他请假人次,旷课人次,无故连续缺勤达疑似线人数,其中已纳入台账人数,全月未到校人数,本月转入,本月转出\n"
                + "PRI,5,1," + figures + "\n";
    }

    private static String declaration(String month) {
        return SCHOOL + "_declaration_" + month + ".csv";
    }

    private static String declared(String suspected, String nil) {
        return "学段,疑似期初,疑似新增,疑似移交接收,疑似返校,疑似核销,疑似转辍学,疑似移交转出,疑似期末,辍学期初,辍学新增,其中由疑似转入,其中直接认定,辍学移交接收,辍学复学,辍学核销,辍学移交转出,辍学期末,休学人数,送教上门人数,零报告,填表人,复核人,校长,填报日期\n"
                + "PRI," + suspected + ",0,0,0,0,0,0,0,0,0,0,0," + nil + ",甲,乙,丙,2024-09-30\n";
    }
}
