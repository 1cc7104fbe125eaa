package org.baoxue.sample.documents;

import java.util.List;
import org.baoxue.sample.SampleCase;
import org.baoxue.sample.SampleSchools.School;

/** 一校一案: what a school sets out to do in a school year. */
final class SchoolPlan {
    private static final int LARGE = 900;
    private static final int CLASS = 45;

    private final School school;
    private final List<School> filed;
    private final List<SampleCase> open;
    private final Wording words;

    /**
     * The plan of a school.
     *
     * @param filed the school and the 教学点 it files for
     * @param open its cases when the plan is written
     */
    SchoolPlan(School school, List<School> filed, List<SampleCase> open, Wording words) {
        this.school = school;
        this.filed = List.copyOf(filed);
        this.open = List.copyOf(open);
        this.words = words;
    }

    /** The paragraphs under the required headings, in order. */
    List<String> paragraphs() {
        return List.of(situation(), people(), attendance(), families(), atRisk(), persuasion(), files());
    }

    private String situation() {
        int classes = school.grades().stream()
                .mapToInt(grade -> Math.max(1, (grade.pupils() + CLASS - 1) / CLASS))
                .sum();
        String points = filed.size() == 1
                ? ""
                : "代管教学点" + (filed.size() - 1) + "个，共"
                        + filed.stream().skip(1).mapToInt(School::pupils).sum() + "人，月报告由我校代报。";
        String kind = switch (school.kind()) {
            case JUNIOR -> words.one("学生来自附近各小学，寄宿生约占一半。", "服务范围内各村路程较远，设有学生宿舍。");
            case NINE_YEAR -> "小学部和初中部同在一个校园，六年级毕业生直接升入本校七年级。";
            case SPECIAL -> "招收附近视力、听力、智力等残疾儿童少年，重度残疾的由教师送教上门。";
            case PRIMARY, POINT -> words.one("服务范围内多为务工家庭，由祖辈照看的孩子较多。", "学生就近入学，路途最远的步行约四十分钟。");
        };
        return "我校现有教学班" + classes + "个，秋季在籍学生" + school.pupils() + "人。" + points + kind;
    }

    private String people() {
        String large = school.pupils() > LARGE ? "各年级设一名年级主任，负责汇总本年级考勤。" : "学校规模不大，由教导处直接汇总考勤。";
        return "校长是第一责任人，副校长分管，学籍管理员负责台账和月报告，班主任负责本班学生。" + large
                + words.one("班主任外出时由副班主任接替，不得空岗。", "责任人名单张贴在教导处，变动时当周更新。");
    }

    private String attendance() {
        return words.one("每天早读和下午第一节课点名，", "每天上午第一节课前点名，住校生晚自习再点一次，")
                + "缺勤的当天由班主任联系家长问明原因；连续缺勤三天的家访，无故缺勤满五个上课日的列入疑似台账。"
                + words.one("病假满一周的要有医院证明，事假由家长当面说明。", "请假条由班主任保管，月底与考勤汇总核对。", "考勤表每周五由教导处抽查一个班。");
    }

    private String families() {
        return words.one("每个班建立家长联系群，外出务工的家长每月至少通一次电话。", "开学两周内班主任走访新生和上学期缺勤较多的学生家庭。")
                + "留守、单亲、家庭变故的学生每学期至少家访一次，家访有记录。"
                + words.one("与村（社区）干部约定，发现孩子白天不在校的随时告诉学校。", "学期中开一次家长会，专门讲义务教育法和考勤要求。");
    }

    private String atRisk() {
        String cases = open.isEmpty()
                ? "目前没有列入台账的学生，需要重点关注的有" + words.between(3, 12) + "名，"
                : "目前列入台账的学生有" + open.size() + "名，一人一份帮扶方案，";
        return cases + words.one("由班主任、任课教师和一名学校领导共同包联。", "每人由一名教师结对，每两周谈一次话。", "按学习困难、家庭困难、心理问题分类帮扶。")
                + "方案只写案件编号和措施，不写学生姓名，由学籍管理员保管。";
    }

    private String persuasion() {
        return words.one("劝返先由班主任和要好的同学去，再由学校领导和村干部去，", "劝返由班主任、学校领导、乡镇包片干部逐级上门，")
                + "两次劝不回的报乡镇，请司法所、派出所一同劝返。"
                + words.one("返校后先安排在原班，由任课教师补上落下的功课。", "返校学生头一个月每周由校领导谈一次话，防止再次离校。", "实在跟不上的，与职业学校联办的班级可以转入学习。");
    }

    private String files() {
        return "月报告每月5日前由学籍管理员填报、教导主任复核、校长确认，没有个案的逐班核对后零报告。"
                + words.one("考勤表、家访记录、劝返记录、佐证材料按学年装盒，存教导处档案柜。", "台账和佐证材料一案一袋，由学籍管理员专柜保管，至少保存到学生年满十八周岁。");
    }
}
