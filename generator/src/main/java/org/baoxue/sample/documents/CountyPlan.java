package org.baoxue.sample.documents;

import java.util.List;
import java.util.stream.Stream;
import org.baoxue.sample.SampleCase.Book;

/** 一县一案: what a county sets out to do in a school year. */
final class CountyPlan {
    private static final int MANY_SCHOOLS = 12;

    private final CountyFacts facts;
    private final Wording words;
    private final String name;

    /** The plan of this county. */
    CountyPlan(CountyFacts facts, Wording words) {
        this.facts = facts;
        this.words = words;
        this.name = facts.area().name();
    }

    /** The paragraphs under the required headings, in order. */
    List<String> paragraphs() {
        return Stream.of(base(), aims(), departments(), ledgers(), groups(), persuasion(), reporting(), inspection())
                .map(this::asKind)
                .toList();
    }

    /** The texts speak of a 县; a district, a city or a zone says of itself what it is. */
    private String asKind(String paragraph) {
        if (name.endsWith("县")) {
            return paragraph;
        }
        String kind = name.endsWith("市") ? "市" : "区";
        String government = name.endsWith("园区") ? "园区管理委员会" : kind + "人民政府";
        return paragraph
                .replace("县人民政府", government)
                .replace("全县", "全" + kind)
                .replace("县教育局", kind + "教育局")
                .replace("县督导室", kind + "督导室")
                .replace("县残疾人", kind + "残疾人")
                .replace("分管副县长", "分管领导");
    }

    private String base() {
        String points = facts.points() == 0 ? "没有教学点。" : "其中教学点" + facts.points() + "个，由所属中心校代报。";
        String stock = facts.cases() == 0
                ? "9月末两本台账均无在册学生。"
                : "9月疑似台账涉及" + facts.onLedger(Book.SUSPECTED) + "人，辍学台账涉及" + facts.onLedger(Book.DROPOUT) + "人，均已逐人建档。";
        return name + "现有义务教育学校（含教学点）" + facts.schools() + "所，" + points + "秋季开学在籍" + facts.pupils() + "人，"
                + words.one("底数来自学籍系统并与公安户籍比对。", "底数由学籍系统导出，9月下旬与户籍、残联数据核对过一次。") + stock;
    }

    private String aims() {
        return words.one("本学年的目标是：适龄儿童少年应入尽入，辍学学生动态清零，", "总的要求是不让一个孩子因贫、因困、因厌学离开学校，")
                + "初中三年巩固率不低于95%，残疾儿童少年入学率不低于95%。"
                + words.one(
                        "分三步走：9月至10月摸清底数，11月至次年4月逐人劝返，5月至6月核实销号、总结整改。",
                        "第一学期重在摸排和劝返，第二学期重在巩固和核查，6月底前对未销号的逐人说明去向。",
                        "每学期初集中排查，学期中逐月跟踪，学期末逐人销号。");
    }

    private String departments() {
        String size =
                facts.schools() > MANY_SCHOOLS ? "全县分片包干，每名局领导联系一个片区，每所学校有一名责任督学。" : "学校不多，由县教育局直接联系到校，每名干部包联一至两所学校。";
        return "县人民政府统一领导，教育部门牵头，公安核对户籍和去向，民政、残联提供困境和残疾儿童名单，人社查处使用童工，司法负责法律文书，乡镇（街道）负责入户和劝返。" + size
                + words.one("联席会议每季度开一次，重点个案随时会商。", "每月5日前互通名单，每季度末开一次联席会议。", "联席会议由分管副县长召集，开学前后各开一次，平时由联络员群内会商。");
    }

    private String ledgers() {
        return words.one("摸排采取学校报、村社区查、部门比三种办法，9月20日前完成第一轮。", "每学期开学三周内，由学校教师和村（社区）干部一道逐户核对适龄人口。")
                + "适龄儿童、疑似辍学、辍学三本台账由教育局专人管理，学校只报本校个案，每月月底对一次账。"
                + words.one("台账与月报告、学籍系统数字不一致的，三个工作日内查清。", "每有增减，当月更新，做到人账相符。", "名在人不在、人在籍不在的一经发现，当天告知学校并记入台账。");
    }

    private String groups() {
        long left = facts.ofGroup("LEFT_BEHIND");
        long hard = facts.ofGroup("HARDSHIP");
        String inLedgers =
                left + hard == 0 ? "目前台账内没有留守、困境儿童，仍按月监测。" : "目前台账内有留守儿童" + left + "人、困境儿童" + hard + "人，均落实了包联干部。";
        return "孤儿、事实无人抚养、残疾、留守、困境儿童和随迁子女逐人建档，由学校、村（社区）双线联系。" + inLedgers
                + words.one(
                        "家庭经济困难的，先落实资助再谈返校。", "残疾儿童由县残疾人教育专家委员会评估后确定随班就读、特教学校或送教上门。", "随迁子女转出的，必须有接收学校确认；查不到去向的仍留在台账。");
    }

    private String persuasion() {
        return words.one("劝返按班主任、学校、乡镇、司法四级递进：", "发现缺勤达线的，劝返分四步走：")
                + "三天内班主任家访，一周内学校领导上门，两周内乡镇介入，仍不返校的依法发出限期返校通知书。"
                + words.one("返校学生由学校制定补课计划，年龄偏大、跟班困难的可单独编班或普职融合。", "返校后安排教师结对，随原班学习有困难的单独辅导，连续跟踪一个学期。")
                + "每次劝返都要有记录，写明日期、方式、参与人和结果。";
    }

    private String reporting() {
        return "学校每月5日前报送上月月报告，没有个案也要零报告；县每季度后15日前完成复核，逐校核实，零报告学校也要到校。"
                + "春秋季开学期间对" + facts.schools() + "所学校全部进校，对学生逐一核查，并抽取部分学生入户。"
                + words.one("数据由教育局基教股汇总，分管副局长签字后上报。", "报送工作由局办公室督促，迟报、漏报的在全县通报。");
    }

    private String inspection() {
        return words.one("控辍保学列入学校年度考核和责任督学经常性督导内容，", "县督导室每学期专项督导一次，")
                + "对瞒报、漏报的约谈校长并限期整改，情节严重的取消评优资格；主动发现、主动更正的不予追究。"
                + words.one("疑似人数多少不作为考核扣分依据。", "考核看工作是否做实，不因报出个案扣分。", "对连续零报告的学校重点抽查。");
    }
}
