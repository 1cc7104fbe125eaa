package org.baoxue.sample.documents;

import java.util.List;

/** What a county writes beside the figures of its quarterly review. */
final class ReviewText {
    private final CountyFacts facts;
    private final Wording words;

    /** The text of one county and quarter. */
    ReviewText(CountyFacts facts, Wording words) {
        this.facts = facts;
        this.words = words;
    }

    /** The paragraphs under the required headings, in order. */
    List<String> paragraphs() {
        String schools = facts.schools() + "所学校（含教学点）";
        String organised = words.one("本季度复核由教育局牵头，公安、民政、乡镇派人参加，分三个组到校。", "教育局会同公安、残联、乡镇组成复核组，用一周左右的时间到校。") + "复核组对"
                + schools + "全部到校，个案逐人见面或入户，零报告学校抽查班级点名。";
        String why = facts.cases() == 0
                ? "本季度各校没有个案，抽查的班级考勤与名册相符，没有发现漏报。零报告学校另抽一个班逐人点名，人数对得上。"
                : "两本台账本季度涉及" + facts.cases() + "人，逐人核对，有差异的写在表中。"
                        + words.one("学生已在外地就读的，要求学校及时销号。", "学校对病假证明的把关还要再严一些。", "个别类别和原因填得不够准，已请学校核对。");
        String next = words.one("少数学校劝返记录写得简单，看不出谁去了、说了什么。", "个别教学点考勤由中心校补填，不够及时。", "跨县流动的学生去向核实较慢。")
                + words.one("下季度重点督促学校把劝返记录写实，对在册时间长的逐案会商。", "下一步请公安协助核查去向不明的学生，月底前回复。");
        return List.of(organised, why, next);
    }
}
