package org.baoxue.sample.documents;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.baoxue.model.Period;
import org.baoxue.model.Tier;
import org.baoxue.sample.Desk;
import org.baoxue.sample.Desk.Sender;
import org.baoxue.sample.SampleCase;
import org.baoxue.sample.SampleFiles.Filing;
import org.baoxue.sample.SampleSchools.School;
import org.baoxue.sample.SampleUnits;
import org.baoxue.sample.SampleUnits.Area;
import org.baoxue.sample.SampleWorld;
import org.baoxue.write.CsvStyle;
import org.baoxue.write.JsonText;

/** Files every document: plans of schools and counties, texts of reviews, surveys of cities, the evaluation of the province. */
public final class DocumentFiles {
    /** The rule that finds too few schools with nil returns among those surveyed. */
    private static final String FEW_NIL = "T24";

    private static final String TEXT = ".md";
    private static final String FIGURES = ".json";

    private final SampleWorld world;
    private final Desk desk;

    private DocumentFiles(SampleWorld world, Desk desk) {
        this.world = world;
        this.desk = desk;
    }

    /** Writes all that are due. */
    public static void write(SampleWorld world, Desk desk) throws IOException {
        DocumentFiles files = new DocumentFiles(world, desk);
        for (Period year : world.ground().due("plan", Period.Kind.SCHOOL_YEAR)) {
            files.plans(year);
        }
        for (Period quarter : world.ground().due("review", Period.Kind.QUARTER)) {
            files.reviews(quarter);
        }
        for (Period semester : world.ground().due("survey", Period.Kind.SEMESTER)) {
            files.surveys(semester);
        }
        for (Period year : world.ground().due("evaluation", Period.Kind.SCHOOL_YEAR)) {
            files.evaluation(year);
        }
    }

    private void plans(Period year) throws IOException {
        LocalDate due = world.ground().calendar().due("plan", year);
        Period september = Period.month(year.from());
        for (Area area : world.ground().units().withSchools()) {
            Random chance = world.ground().chance("plan", area.code());
            CountyFacts facts = new CountyFacts(world, area, september);
            String title = area.name() + years(year) + "学年控辍保学方案";
            List<String> paragraphs = new CountyPlan(facts, new Wording(chance)).paragraphs();
            String text = text("plan", Tier.COUNTY, title, paragraphs);
            LocalDate arrives = Desk.arrival(due, due.minusDays(25), 25, chance);
            desk.document(sender(area).filing("plan", year.toString()), Map.of(TEXT, text), arrives);
        }
        for (School school : world.ground().schools()) {
            if (school.filedBy().isEmpty()) {
                plan(school, year, due);
            }
        }
    }

    private void plan(School school, Period year, LocalDate due) throws IOException {
        Random chance = world.ground().chance("plan", school.code());
        List<SampleCase> open = world.casesOf(school.code()).stream()
                .filter(item -> item.isOpenOn(year.firstDay().plusDays(29)))
                .toList();
        SchoolPlan plan = new SchoolPlan(school, world.filedBy(school), open, new Wording(chance));
        String title = school.name() + years(year) + "学年控辍保学方案";
        String text = text("plan", Tier.SCHOOL, title, plan.paragraphs());
        Sender sender = new Sender(school.area().folder() + "/" + school.code(), school.code(), CsvStyle.PLAIN);
        LocalDate arrives = Desk.arrival(due, due.minusDays(25), 25, chance);
        desk.document(sender.filing("plan", year.toString()), Map.of(TEXT, text), arrives);
    }

    /** The text goes with the table of the review, under its receipt; two counties of three write one. */
    private void reviews(Period quarter) throws IOException {
        for (Area area : world.ground().units().withSchools()) {
            Random chance = world.ground().chance("review text" + quarter, area.code());
            if (chance.nextInt(3) > 0) {
                CountyFacts facts = new CountyFacts(world, area, quarter);
                int number = (quarter.from().getMonthValue() + 2) / 3;
                String title = area.name() + quarter.from().getYear() + "年第" + SampleUnits.numeral(number) + "季度复核情况";
                List<String> paragraphs = new ReviewText(facts, new Wording(chance)).paragraphs();
                String text = text("review", Tier.COUNTY, title, paragraphs);
                desk.document(sender(area).filing("review", quarter.toString()), Map.of(TEXT, text), null);
            }
        }
    }

    private void surveys(Period semester) throws IOException {
        List<Area> all = world.ground().units().all();
        for (Area city : all) {
            if (city.kind().equals("city")) {
                List<Area> counties = all.stream()
                        .filter(Area::hasSchools)
                        .filter(area -> area.equals(city) || area.parent().equals(city.code()))
                        .toList();
                survey(city, counties, semester);
            }
        }
    }

    private void survey(Area city, List<Area> counties, Period semester) throws IOException {
        Random chance = world.ground().chance("survey" + semester, city.code());
        Wording words = new Wording(chance);
        List<CountyFacts> facts = counties.stream()
                .map(area -> new CountyFacts(world, area, semester))
                .toList();
        List<CountySample> samples =
                facts.stream().map(each -> CountySample.of(each, words)).toList();
        LocalDate due = world.ground().calendar().due("survey", semester);
        LocalDate filedOn = due.minusDays(2 + chance.nextInt(6));
        Map<String, Object> json = head(city.code(), semester, filedOn);
        json.put("signed_by", List.of(city.name() + "教育局", city.name() + "教育督导室"));
        json.put(
                "counties",
                samples.stream().map(each -> each.element(filedOn.toString())).toList());
        boolean spring = Desk.semester(semester) == 2;
        SurveyDocument survey = new SurveyDocument(samples, facts, spring, words);
        String title = city.name() + years(Period.schoolYear(semester.schoolYear())) + "学年第" + (spring ? "二" : "一")
                + "学期控辍保学调研报告";
        String text = text("survey", Tier.CITY, title, survey.paragraphs());
        desk.document(sender(city).filing("survey", semester.toString()), parts(json, text), filedOn);
        explain(city, semester, filedOn, samples);
    }

    /** Where a county has too few schools without a case, its city says so. */
    private void explain(Area city, Period semester, LocalDate filedOn, List<CountySample> samples) throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        for (CountySample sample : samples) {
            if (sample.lacksNil()) {
                Map<String, String> row = new LinkedHashMap<>();
                row.put("code", FEW_NIL);
                row.put("reporting_unit", city.code());
                row.put("form", "survey");
                row.put("period", semester.toString());
                row.put("row_key", sample.unit());
                row.put("reason", sample.name() + "各校本学期大多有个案，整学期零报告的学校不够三成，能查的都已查到。");
                row.put("responsible", city.name() + "教育局基教科");
                row.put("valid_until", world.ground().date(8, 31).toString());
                rows.add(row);
            }
        }
        if (!rows.isEmpty()) {
            Filing filing =
                    sender(city).filing("explanations", YearMonth.from(filedOn).toString());
            desk.table(filing, rows, filedOn);
        }
    }

    private void evaluation(Period year) throws IOException {
        Area province = world.ground().units().all().get(0);
        Random chance = world.ground().chance("evaluation", province.code());
        List<CountyFacts> facts = world.ground().units().withSchools().stream()
                .map(area -> new CountyFacts(world, area, year))
                .toList();
        EvaluationDocument evaluation = new EvaluationDocument(facts, new Wording(chance));
        LocalDate filedOn = world.ground().calendar().due("evaluation", year).minusDays(2);
        Map<String, Object> json = head(province.code(), year, filedOn);
        json.put("cutoff", world.ground().date(6, 30).toString());
        json.put("signed_by", List.of(province.name() + "教育厅", province.name() + "教育督导委员会办公室"));
        json.put("counties", evaluation.elements());
        String title = province.name() + years(year) + "学年控辍保学评估报告";
        String text = text("evaluation", Tier.PROVINCE, title, evaluation.paragraphs());
        Filing filing =
                new Sender(province.code(), province.code(), CsvStyle.PLAIN).filing("evaluation", year.toString());
        desk.document(filing, parts(json, text), filedOn.plusDays(1));
    }

    private static Map<String, Object> head(String unit, Period period, LocalDate filedOn) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("unit", unit);
        json.put("period", period.toString());
        json.put("filed_on", filedOn.toString());
        return json;
    }

    private static Map<String, String> parts(Map<String, Object> json, String text) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(FIGURES, JsonText.of(json));
        parts.put(TEXT, text);
        return parts;
    }

    private String text(String form, Tier tier, String title, List<String> paragraphs) {
        return Wording.markdown(title, desk.files().headings(form, tier), paragraphs);
    }

    private static Sender sender(Area area) {
        return new Sender(area.folder(), area.code(), CsvStyle.PLAIN);
    }

    private static String years(Period year) {
        return year.from().getYear() + "—" + (year.from().getYear() + 1);
    }
}
