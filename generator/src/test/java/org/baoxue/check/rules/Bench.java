package org.baoxue.check.rules;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.baoxue.calendar.Receipt;
import org.baoxue.calendar.Version;
import org.baoxue.check.Rule;
import org.baoxue.check.RuleRun;
import org.baoxue.check.SecondLook;
import org.baoxue.division.DivisionTable;
import org.baoxue.division.School;
import org.baoxue.division.TreeProblem;
import org.baoxue.division.UnitEntry;
import org.baoxue.division.UnitTree;
import org.baoxue.division.UnitTreeBuilder;
import org.baoxue.facts.Facts;
import org.baoxue.facts.Ground;
import org.baoxue.facts.history.Settled;
import org.baoxue.facts.identity.Scratch;
import org.baoxue.form.FormBook;
import org.baoxue.form.FormCheck;
import org.baoxue.ledger.Layout;
import org.baoxue.ledger.Row;
import org.baoxue.ledger.Submission;
import org.baoxue.model.Finding;
import org.baoxue.model.Period;
import org.baoxue.model.Stage;
import org.baoxue.model.UnitCode;
import org.baoxue.profile.Profile;
import org.baoxue.profile.ProfileLoader;
import org.baoxue.profile.Threshold;
import org.baoxue.resource.Resources;

/**
 * A run over rows written in a test: province 990000 with county 990101 (schools 2199000001, 3199000001, the teaching point
 * 2199000003 filed by the first, 2199000009 closed in 2023) and county 990102 (school 2199000002).
 */
public final class Bench {
    private static final FormBook FORMS = FormBook.load(Resources.shipped(), 2024);
    private static final Profile PROFILE = ProfileLoader.load(Resources.shipped(), null);
    private static final UnitTree TREE = tree("", "", "");

    private record Filed(Submission submission, List<Line> lines) {}

    private final List<YearMonth> months;
    private final List<Filed> files = new ArrayList<>();
    private final List<Receipt> receipts = new ArrayList<>();
    private final List<TreeProblem> problems = new ArrayList<>();
    private final List<Submission> unreadable = new ArrayList<>();
    private Profile profile = PROFILE;
    private UnitTree tree = TREE;

    private Bench(List<YearMonth> months) {
        this.months = months;
    }

    /** A run over these months. */
    public static Bench months(String... months) {
        return new Bench(Stream.of(months).map(YearMonth::parse).toList());
    }

    /** Adds a file, named as the grammar has it, without its extension. */
    public Bench file(String name, Line... lines) {
        files.add(new Filed(submission(name), List.of(lines)));
        return this;
    }

    /** Watches returns for so many school days. */
    public Bench observing(int schoolDays) {
        Threshold window = new Threshold(schoolDays, Threshold.Unit.SCHOOL_DAY, true, Threshold.From.SUSPECTED_DATE);
        profile = new Profile(
                PROFILE.name(),
                PROFILE.failOn(),
                PROFILE.suspected(),
                PROFILE.dropout(),
                window,
                PROFILE.holidayMonthTeachingDays(),
                PROFILE.limits(),
                PROFILE.ageOverDays(),
                PROFILE.calendars(),
                PROFILE.duties(),
                PROFILE.deadlines(),
                PROFILE.visitWindows(),
                PROFILE.evaluationCutoff(),
                PROFILE.severities(),
                PROFILE.forbiddenRepairs(),
                PROFILE.samplesPerRule(),
                PROFILE.samplesOnConsole(),
                PROFILE.sources());
        return this;
    }

    /** Closes a school, or dissolves a county into the other one, on a day. */
    public Bench gone(String code, String day) {
        tree = tree(code, day, code.equals("990101") ? "990102" : "990101");
        return this;
    }

    /** Shuffles the order of files, and of the rows in them. */
    public Bench shuffled(Random random) {
        Collections.shuffle(files, random);
        files.replaceAll(filed -> {
            List<Line> lines = new ArrayList<>(filed.lines());
            Collections.shuffle(lines, random);
            return new Filed(filed.submission(), lines);
        });
        return this;
    }

    /** Adds a file that cannot be read. */
    public Bench unreadable(String name) {
        unreadable.add(submission(name));
        return this;
    }

    /** Adds what could not be placed in the tree. */
    public Bench problem(TreeProblem problem) {
        problems.add(problem);
        return this;
    }

    /** Adds a receipt of a version that was sent back. */
    public Bench returned(String name, String receivedOn, String returnedOn) {
        Submission of = submission(name);
        LocalDate received = LocalDate.parse(receivedOn);
        receipts.add(
                new Receipt(of.unit(), of.form(), of.period(), of.revision(), received, LocalDate.parse(returnedOn)));
        return this;
    }

    /** Adds a receipt of a version. */
    public Bench receipt(String name, String receivedOn) {
        Submission of = submission(name);
        receipts.add(new Receipt(of.unit(), of.form(), of.period(), of.revision(), LocalDate.parse(receivedOn), null));
        return this;
    }

    /** Where the rule finds something: {@code <file>:<row>:<column>}, parts that are not there left empty. */
    public List<String> places(Rule<?> rule) {
        return findings(rule).stream()
                .map(Finding::place)
                .map(at -> (at.file().isEmpty() ? at.unit() + "_" + at.form() + "_" + at.period() : at.file())
                        + (at.row() == 0 ? "" : ":" + at.row())
                        + (at.column() == null ? "" : ":" + at.column()))
                .toList();
    }

    /** What the rule finds. Each file is folded apart and merged, as in a run on many threads. */
    public List<Finding> findings(Rule<?> rule) {
        Ground ground = ground();
        List<Finding> findings = new ArrayList<>();
        Scratch scratch = Scratch.inMemory();
        RuleRun run = RuleRun.start(List.of(rule), ground, scratch);
        for (Filed file : files) {
            RuleRun partRun = RuleRun.start(List.of(rule), ground, scratch);
            rows(file).forEach(row -> partRun.row(row, findings::add));
            run.merge(partRun);
        }
        run.finish(settled(), this::again, findings::add);
        if (!run.crashes().isEmpty()) {
            throw new AssertionError(run.crashes().toString());
        }
        return findings;
    }

    private void again(Set<String> asked, Supplier<SecondLook> fresh, Consumer<SecondLook> inOrder) {
        for (Filed file : files) {
            if (asked.contains(file.submission().file())) {
                SecondLook look = fresh.get();
                rows(file).forEach(look::row);
                inOrder.accept(look);
            }
        }
    }

    /** What the files tell, without any rule. */
    public Settled settled() {
        Facts facts = new Facts();
        for (Filed file : files) {
            Facts part = new Facts();
            rows(file).forEach(part::add);
            facts.merge(part);
            facts.submissions().add(new Version(file.submission(), true));
        }
        unreadable.forEach(of -> facts.submissions().add(new Version(of, false)));
        receipts.forEach(facts.submissions()::add);
        return Settled.of(ground(), facts);
    }

    private Ground ground() {
        LocalDate asOf = months.get(months.size() - 1).plusMonths(1).atDay(5);
        return new Ground(FORMS, profile, tree, problems, months, asOf);
    }

    private static List<Row> rows(Filed file) {
        FormCheck check = FORMS.check(file.submission().form());
        Layout layout = check.form().layout();
        List<Row> rows = new ArrayList<>();
        for (Line line : file.lines()) {
            String[] cells = layout.columns().stream()
                    .map(column -> line.cells().getOrDefault(column, implied(column, file.submission())))
                    .toArray(String[]::new);
            int number = rows.size() + 2;
            Row row = new Row(file.submission(), layout, number, number, cells);
            check.check(row, finding -> {});
            rows.add(row);
        }
        return rows;
    }

    private static String implied(String column, Submission submission) {
        return column.equals("school_code") && submission.unit().isSchool()
                ? submission.unit().value()
                : "";
    }

    private static Submission submission(String name) {
        String[] steps = name.split("_", -1);
        Period period = Period.parse(steps[2]);
        if (period == null) {
            throw new IllegalArgumentException(name);
        }
        int revision = steps.length > 3 ? Integer.parseInt(steps[3].substring(1)) : 1;
        return new Submission(new UnitCode(steps[0]), steps[1], period, revision, name);
    }

    private static UnitTree tree(String gone, String day, String into) {
        List<UnitEntry> units = List.of(
                unit("990000", "province", "", "", ""),
                unit("990100", "city", "990000", "", ""),
                unit("990101", "county", "990100", gone.equals("990101") ? day : "", into),
                unit("990102", "county", "990100", gone.equals("990102") ? day : "", into));
        List<School> schools = List.of(
                school("2199000001", Stage.PRI, "990101", "", gone.equals("2199000001") ? day : ""),
                school("3199000001", Stage.JUN, "990101", "", ""),
                school("2199000002", Stage.PRI, "990102", "", ""),
                school("2199000003", Stage.PRI, "990101", "2199000001", ""),
                school("2199000009", Stage.PRI, "990101", "", "2023-08-31"));
        DivisionTable table = DivisionTable.load(Resources.shipped(), 2024);
        return UnitTreeBuilder.build(table, new UnitCode("990000"), 2024, units, schools)
                .tree();
    }

    private static UnitEntry unit(String code, String kind, String parent, String to, String into) {
        return new UnitEntry(
                new UnitCode(code),
                kind,
                "示例" + code,
                code,
                UnitCode.parse(parent),
                null,
                to.isEmpty() ? null : LocalDate.parse(to),
                to.isEmpty() ? null : UnitCode.parse(into));
    }

    private static School school(String code, Stage stage, String area, String filedBy, String closed) {
        return new School(
                new UnitCode(code),
                Set.of(stage),
                "示例学校",
                code,
                new UnitCode(area),
                stage == Stage.PRI ? "PRIMARY" : "JUNIOR",
                "63",
                UnitCode.parse(filedBy),
                null,
                closed.isEmpty() ? null : LocalDate.parse(closed));
    }
}
