package org.baoxue.sample.forms;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.baoxue.sample.SampleCase;
import org.baoxue.sample.SampleCase.Book;

/** How an attempt was made, what came of it and what comes next: milder first, with a notice or a court where nothing helps. */
final class PersuasionText {
    private static final int NOTICE_FROM = 4;
    private static final int COURT_FROM = 9;
    private static final String[] METHODS = {"VISIT", "VISIT", "VISIT", "PHONE", "PHONE", "MEETING"};
    private static final String[] PARTIES = {
        "SCHOOL;VILLAGE", "SCHOOL;TOWN", "SCHOOL;TOWN;VILLAGE", "SCHOOL;KIN", "SCHOOL;VILLAGE;WOMEN", "SCHOOL;CIVIL"
    };
    private static final Map<String, List<String>> NEXT = Map.of(
            "PROMISED",
            List.of("班主任下周一早上到村口接，到校后由任课教师补课", "村干部送到学校，学校安排宿舍床位", "家长本周内送到学校，学校三天后回访", "心理老师先到家里谈一次，再陪同到校"),
            "REFUSED",
            List.of(
                    "乡镇包片干部十日内再上门，同时宣讲义务教育法",
                    "请孩子信任的老师下周再去，了解不愿上学的原因",
                    "乡镇下达限期返校通知，学校准备单独辅导方案",
                    "约家长到学校面谈，商量学习困难的帮扶办法"),
            "NOT_FOUND",
            List.of("请派出所和务工地村干部协助查找，一周内回话", "通过亲属联系家长，隔天再打电话", "周末再上门一次，村里留人联系"),
            "OTHER",
            List.of("学校协助家长办理手续，两周内办妥", "等家长把证明材料交齐，由教育局审核", "与接收方核对材料，核对后再定"));

    private final SampleCase item;
    private final Random chance;

    PersuasionText(SampleCase item, Random chance) {
        this.item = item;
        this.chance = chance;
    }

    /** Puts method, parties, result, next step and evidence of one attempt into its row. */
    void into(Map<String, String> row, int sequence, boolean last, LocalDate day) {
        String result = result(last);
        String method = method(sequence, result, day);
        boolean county = item.seat().school().isEmpty();
        String parties = pick(PARTIES);
        row.put("method", method);
        row.put("participants", parties(method, county ? parties.replace("SCHOOL", "EDU") : parties));
        row.put("result", result);
        List<String> next = NEXT.getOrDefault(result, List.of());
        row.put("next_step", next.isEmpty() ? "" : next.get(chance.nextInt(next.size())));
        boolean kept = method.equals("LETTER") || method.equals("COURT") || chance.nextInt(3) == 0;
        row.put(
                "evidence_no",
                kept ? "QF-" + day.getYear() + "-" + item.number().substring(10) + "-" + sequence : "");
    }

    private static String parties(String method, String parties) {
        return switch (method) {
            case "COURT" -> parties + ";JUSTICE";
            case "LETTER" -> parties.contains("TOWN") ? parties : parties + ";TOWN";
            default -> parties;
        };
    }

    private String result(boolean last) {
        String code = item.ending() == null ? "" : item.ending().code();
        if (last && code.equals("RET")) {
            return "RETURNED";
        }
        if (last) {
            return "OTHER";
        }
        String stuck = item.story().marks().stuck();
        int ticket = chance.nextInt(10);
        if (stuck.equals("MISSING")) {
            return ticket < 8 ? "NOT_FOUND" : "OTHER";
        }
        if (stuck.equals("REFUSE")) {
            return ticket < 8 ? "REFUSED" : "PROMISED";
        }
        return ticket < 4 ? "PROMISED" : ticket < 8 ? "REFUSED" : "NOT_FOUND";
    }

    private String method(int sequence, String result, LocalDate day) {
        LocalDate dropout = item.begins(Book.DROPOUT);
        boolean grave = dropout != null && !dropout.isAfter(day) && result.equals("REFUSED");
        boolean refuses = item.story().marks().stuck().equals("REFUSE");
        if (grave && refuses && sequence >= COURT_FROM) {
            return "COURT";
        }
        return grave && sequence >= NOTICE_FROM && chance.nextBoolean() ? "LETTER" : pick(METHODS);
    }

    private String pick(String[] list) {
        return list[chance.nextInt(list.length)];
    }
}
