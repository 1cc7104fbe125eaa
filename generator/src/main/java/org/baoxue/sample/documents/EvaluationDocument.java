package org.baoxue.sample.documents;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.baoxue.sample.SampleCase.Book;
import org.baoxue.sample.SampleWorld.Judgement;

/** The province's yearly evaluation: the inspection's figures for each county, and the report's text. */
final class EvaluationDocument {
    private static final double INSPECTED = 0.15;
    private static final String SELF_CORRECTED = "漏报1人，县里在季度复核时自行发现并已补报，核查时台账已更正。";

    private final List<CountyFacts> facts;
    private final List<Finding> findings;
    private final Wording words;

    /** The evaluation of these counties. */
    EvaluationDocument(List<CountyFacts> facts, Wording words) {
        this.facts = List.copyOf(facts);
        this.words = words;
        this.findings = facts.stream().map(this::finding).toList();
    }

    /** What the inspection found in one county. */
    private record Finding(CountyFacts facts, int inspected, Judgement judgement, String plan, int open) {
        private int concealed() {
            return judgement.concealed();
        }

        private int denied() {
            return judgement.concealed() - judgement.corrected();
        }
    }

    private Finding finding(CountyFacts county) {
        int inspected = Math.max(2, (int) Math.round(county.schools() * INSPECTED));
        int concealed = county.cases() > 1 && words.between(1, 6) == 1 ? 1 : 0;
        String plan = words.one("GOOD", "GOOD", "GOOD", "FAIR");
        Judgement judgement = Objects.requireNonNullElse(
                county.judgement(), new Judgement(concealed, concealed, concealed == 0 ? "" : SELF_CORRECTED));
        return new Finding(county, inspected, judgement, plan, words.between(0, 2));
    }

    /** The list of the document. */
    List<Map<String, Object>> elements() {
        return findings.stream().map(EvaluationDocument::element).toList();
    }

    private static Map<String, Object> element(Finding finding) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("unit", finding.facts().area().code());
        json.put("schools_inspected", finding.inspected());
        json.put("concealed_found", finding.concealed());
        json.put("self_corrected", finding.judgement().corrected());
        json.put("false_returns", 0);
        json.put("plan_judged", finding.plan());
        json.put("problems_open", finding.open());
        if (finding.concealed() > 0) {
            json.put("remark", finding.judgement().remark());
        }
        return json;
    }

    /** The paragraphs under the required headings, in order. */
    List<String> paragraphs() {
        return List.of(made(), overall(), results(), truth(), groups(), done(), problems(), next());
    }

    private long sum(ToLongFunction<CountyFacts> count) {
        return facts.stream().mapToLong(count).sum();
    }

    private int inspected() {
        return findings.stream().mapToInt(Finding::inspected).sum();
    }

    private String made() {
        return "省教育厅会同省教育督导部门，于6月下旬至7月中旬对全省" + facts.size() + "个县级单位开展学年评估，实地核查学校" + inspected()
                + "所。评估采取数据核对、随机到校、入户走访三种方式，数据截至6月30日。"
                + words.one("核查前不通知学校，由核查组现场抽班、抽人。", "核查人员跨市交叉派出，不查本市。");
    }

    private String overall() {
        return "全省义务教育学校（含教学点）" + sum(CountyFacts::schools) + "所，秋季在籍" + sum(CountyFacts::pupils) + "人。学年内疑似台账涉及"
                + sum(f -> f.onLedger(Book.SUSPECTED)) + "人次，辍学台账涉及" + sum(f -> f.onLedger(Book.DROPOUT)) + "人次，返校、复学"
                + sum(CountyFacts::returns) + "人次。各地月报告、季复核、学期调研制度运行正常，多数个案在一个月内得到处理。";
    }

    private String results() {
        String fair = findings.stream()
                .filter(finding -> finding.plan().equals("FAIR"))
                .map(finding -> finding.facts().area().name())
                .collect(Collectors.joining("、"));
        return "一县一案多数完备" + (fair.isEmpty() ? "。" : "，" + fair + "为基本完备，主要是部门分工写得不具体。")
                + "各县均建立了三本台账，人账基本相符。"
                + words.one("平原县份报送及时、山区县份劝返记录更实，各有长处。", "学校数量多的县靠分片包干把责任落到了人，小县靠干部直接到校。");
    }

    private String truth() {
        int concealed = findings.stream().mapToInt(Finding::concealed).sum();
        int denied = findings.stream().mapToInt(Finding::denied).sum();
        String corrected = denied == 0
                ? "人，均为县级复核时自行发现并更正，不作否决处理。"
                : "人，其中" + (concealed - denied) + "人为县级自行发现并更正，不作否决处理；其余" + denied + "人所在县未自纠，按办法处理。";
        return "核查组对台账内学生逐人比对，对零报告学校抽班点名。没有发现编造复学。"
                + (concealed == 0 ? "没有查实的瞒报、漏报。" : "查实漏报" + concealed + corrected)
                + words.one("少数学校的考勤汇总晚于实际，已当场要求改正。", "个别县的复核表与学校月报告有出入，经核对是销号日期跨月所致。");
    }

    private String groups() {
        return "台账内留守儿童" + sum(f -> f.ofGroup("LEFT_BEHIND")) + "人次、困境儿童" + sum(f -> f.ofGroup("HARDSHIP")) + "人次、残疾儿童"
                + sum(f -> f.ofGroup("DISABLED")) + "人次，均有包联责任人。残疾儿童以随班就读和特教学校为主，重度残疾的送教上门。"
                + words.one("家庭经济困难学生资助按学期发放，没有发现因贫辍学的新增个案未获资助。", "随迁子女移交以接收地回执为准，未收到回执的仍由转出地跟踪。");
    }

    private String done() {
        return words.one("一是把考勤作为起点，缺勤达线的当天入账；", "一是县级联席会议把公安、民政、残联的名单每月比对一次；")
                + words.one("二是劝返由学校和乡镇一道做，记录逐次留存；", "二是对返校学生跟踪一个学期，防止再次离校；")
                + words.one("三是零报告学校纳入调研抽样，防止以零报告代替工作。", "三是评估不以疑似人数多少评优劣，鼓励如实上报。");
    }

    private String problems() {
        int open = findings.stream().mapToInt(Finding::open).sum();
        return "截至评估结束，各县尚有未整改问题" + open + "个。" + words.one("主要是学龄人口流动大，跨县去向核实慢；", "主要是初中高年级学生厌学，劝返后不稳定；")
                + words.one("部分学校请假手续不规范；", "教学点考勤由中心校代填，核对不及时；") + "个别县部门参与复核不够。";
    }

    private String next() {
        return "未整改的问题列入台账，由所在市督促，9月底前报告结果。下一学年" + words.one("将把跨县移交的回执时限作为调研重点，", "将对在册六十天以上的个案实行县级会商，")
                + "继续完善学校考勤、台账与学籍数据的核对。" + words.one("修订数据按全学年口径于9月公布。", "7月、8月的数据计入下一次修订，9月公布。");
    }
}
