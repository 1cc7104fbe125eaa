package org.baoxue.sample.documents;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** What a city writes beside the figures of its semester survey. */
final class SurveyDocument {
    private final List<CountySample> counties;
    private final List<CountyFacts> facts;
    private final boolean spring;
    private final Wording words;

    /** The text of one city and semester. */
    SurveyDocument(List<CountySample> counties, List<CountyFacts> facts, boolean spring, Wording words) {
        this.counties = List.copyOf(counties);
        this.facts = List.copyOf(facts);
        this.spring = spring;
        this.words = words;
    }

    /** The paragraphs under the required headings, in order. */
    List<String> paragraphs() {
        return List.of(organised(), truth(), work(), groups(), problems(), guidance(), before());
    }

    private int sum(ToIntFunction<CountySample> count) {
        return counties.stream().mapToInt(count).sum();
    }

    private String organised() {
        return (spring ? "6月中旬至7月初，" : "12月下旬至次年1月中旬，")
                + words.one("市教育局、市督导室抽调人员组成调研组，", "市教育局会同市民政局、市残联组成调研组，")
                + "调研了" + counties.size() + "个县（市、区）的" + sum(c -> c.schools().all()) + "所学校，其中整学期零报告的"
                + sum(c -> c.schools().nil()) + "所。"
                + words.one("学校由调研组随机抽取，不打招呼，直接到班。", "抽样时兼顾城区、乡镇和教学点，零报告学校不少于三成。");
    }

    private String truth() {
        int dropouts = sum(c -> c.dropouts().untrue());
        int returns = sum(c -> c.returns().untrue());
        String result = dropouts + returns == 0
                ? "抽查的数据与台账一致。"
                : "不属实的" + (dropouts + returns) + "人，"
                        + words.one("主要是学校凭电话答复就填了结果，没有见到学生。", "原因是学生短暂到校后又离开，学校没有更新台账。");
        return "抽查辍学学生" + sum(c -> c.dropouts().sampled()) + "人、复学学生"
                + sum(c -> c.returns().sampled()) + "人、送教上门学生"
                + sum(c -> c.homeTaught().sampled()) + "人，逐人见面或视频核实。" + result
                + (sum(CountySample::found) == 0
                        ? "零报告学校没有发现漏报。"
                        : "零报告学校中发现漏报" + sum(CountySample::found) + "人，已要求当月补报。");
    }

    private String work() {
        return counties.stream().map(county -> county.name() + county(county)).collect(Collectors.joining());
    }

    private String county(CountySample county) {
        String schools = "抽查学校" + county.schools().all() + "所，";
        return schools
                + (county.open() == 0
                        ? words.one("台账与学校考勤相符，报送及时。", "工作扎实，没有需要整改的问题。")
                        : words.one("联席会议正常召开，劝返记录较完整，", "月报告和季度复核按时完成，", "乡镇参与劝返较多，") + "提出整改问题" + county.open()
                                + "个。");
    }

    private String groups() {
        long left = facts.stream().mapToLong(f -> f.ofGroup("LEFT_BEHIND")).sum();
        long migrant = facts.stream().mapToLong(f -> f.ofGroup("MIGRANT")).sum();
        long handed = facts.stream().mapToLong(f -> f.closed("HAND")).sum();
        String moved = handed == 0 ? "本学期没有向户籍地移交的个案。" : "本学期向户籍地移交" + handed + "人，均有接收地回执。";
        return "台账内留守儿童" + left + "人、随迁子女" + migrant + "人，包联责任人均已落实。" + moved
                + words.one("送教上门按每周不少于一次安排，教师有教案和记录。", "残疾儿童安置由县专家委员会评估，个别县评估偏慢。");
    }

    private String problems() {
        String open =
                sum(CountySample::open) == 0 ? "本次没有提出整改问题，仍有两点需要注意：" : "共提出整改问题" + sum(CountySample::open) + "个，主要有：";
        return open
                + words.one("一是少数学校考勤以班主任口头汇报为准，没有原始点名记录；", "一是部分学校请假手续不全，病假没有证明；")
                + words.one("二是劝返记录只写“已劝”，看不出过程；", "二是跨县流动学生的去向核实不及时；")
                + words.one("三是教学点的月报告由中心校代填，核对不够。", "三是个别县部门会商有记录、无跟进。");
    }

    private String guidance() {
        return words.one("对点到的问题，由所在县教育局负责，一个月内改完并报市局。", "请各县对照问题清单逐条整改，" + (spring ? "9月底" : "3月底") + "前书面报告。")
                + words.one("请假满五天的必须有证明并由年级主任核实。", "对在册超过六十天的个案，县级要逐案会商，拿出办法。")
                + "市局将在下学期调研时先看上次问题改了没有。";
    }

    private String before() {
        return spring
                ? words.one("上学期提出的问题已基本改完，个别学校补建了点名簿。", "上学期的问题改完九成，其余因学生随父母外出尚未核实，列入本学期跟踪。")
                : words.one("上学年春季提出的问题已全部改完，本次抽查没有反复。", "上学年春季的问题大部分改完，个别学校请假手续不全的问题仍有反复，已再次提出。");
    }
}
