package org.baoxue.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.baoxue.app.run.CalendarFilter;
import org.baoxue.app.run.ExplanationRows;
import org.baoxue.app.run.FileLoop;
import org.baoxue.app.run.FilePart;
import org.baoxue.app.run.NameEncoding;
import org.baoxue.app.run.NamedSenders;
import org.baoxue.app.run.Registry;
import org.baoxue.app.run.RunDates;
import org.baoxue.app.run.Uncheckeds;
import org.baoxue.app.views.slips.SlipDesk;
import org.baoxue.archive.Archives;
import org.baoxue.calendar.Version;
import org.baoxue.check.ExplanationCheck;
import org.baoxue.check.Explanations;
import org.baoxue.check.FindingBook;
import org.baoxue.check.Rule;
import org.baoxue.check.rules.RuleBook;
import org.baoxue.division.BuiltTree;
import org.baoxue.division.DivisionException;
import org.baoxue.division.DivisionTable;
import org.baoxue.division.UnitTreeBuilder;
import org.baoxue.facts.Ground;
import org.baoxue.facts.history.Settled;
import org.baoxue.facts.identity.Scratch;
import org.baoxue.form.FormBook;
import org.baoxue.form.FormException;
import org.baoxue.ledger.Submission;
import org.baoxue.model.Finding;
import org.baoxue.model.Period;
import org.baoxue.model.Severity;
import org.baoxue.model.UnitCode;
import org.baoxue.profile.Profile;
import org.baoxue.profile.ProfileException;
import org.baoxue.profile.ProfileLoader;
import org.baoxue.read.SubmissionFile;
import org.baoxue.read.SubmissionReader;
import org.baoxue.read.folder.Intake;
import org.baoxue.read.folder.Inventory;
import org.baoxue.render.Renderer;
import org.baoxue.resource.Resources;
import org.baoxue.schema.SchemaException;
import org.baoxue.spool.Spool;
import org.baoxue.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Checks a folder of submissions. Order of work: (0) profile, then the registries {@code units}, {@code schools}, {@code receipts},
 * {@code explanations}; (1) every file, any order, any thread, into facts and states that merge in the order of files; (2) rules
 * are given a second look at the rows that they ask for, and finish over the settled facts; (3) explanations are held to what they
 * have met.
 */
public final class Pipeline {
    /** Newer than any version of a form: names of forms are looked up in the newest. */
    private static final int NEWEST = 2100;

    /** Stands for the province where no file names any unit and only findings can be told. */
    private static final UnitCode UNKNOWN = new UnitCode("000000");

    private final Settings settings;
    private final Resources resources;
    private final List<? extends Rule<?>> rules;
    private final @Nullable Spool spool;
    private final Spool sentBack;
    private final Progress progress;

    private Pipeline(
            Settings settings,
            List<? extends Rule<?>> rules,
            @Nullable Spool spool,
            Spool sentBack,
            Progress progress) {
        this.settings = settings;
        this.resources = settings.resources();
        this.rules = rules;
        this.spool = spool;
        this.sentBack = sentBack;
        this.progress = progress;
    }

    /** Runs all rules; of what they find, the samples are kept. */
    public static Outcome run(Settings settings, Progress progress) {
        return run(settings, RuleBook.all(), null, progress);
    }

    /**
     * Runs all rules.
     *
     * @param spool takes all that they find, and stays open as long as the outcome is to list it; null if nobody lists it
     */
    public static Outcome run(Settings settings, @Nullable Spool spool, Progress progress) {
        return run(settings, RuleBook.all(), spool, progress);
    }

    /** Runs these rules only. */
    static Outcome run(Settings settings, List<? extends Rule<?>> rules, Progress progress) {
        return run(settings, rules, null, progress);
    }

    private static Outcome run(
            Settings settings, List<? extends Rule<?>> rules, @Nullable Spool spool, Progress progress) {
        try (Archives archives = Archives.ofRun();
                Spool sentBack = Spool.ofSystem()) {
            return new Pipeline(settings, rules, spool, sentBack, progress).run(archives);
        } catch (ProfileException | FormException | DivisionException | SchemaException e) {
            throw new ConfigurationException(String.valueOf(e.getMessage()), e);
        }
    }

    private Outcome run(Archives archives) {
        Settings.Slips slips = settings.slips();
        if (slips != null) {
            SlipDesk.require(slips.folder(), settings.submissions());
        }
        Profile profile = ProfileLoader.load(resources, settings.profile());
        List<Finding> early = new ArrayList<>();
        requireKnownCodes(profile);
        FormBook newest = FormBook.load(resources, NEWEST);
        requireKnownForms(profile, newest);
        Inventory found = Intake.scan(settings.submissions(), newest, archives, early::add);
        NameEncoding.require(early);
        Inventory inventory = CalendarFilter.apply(found, profile, early::add);
        List<Submission> named = new ArrayList<>(
                inventory.files().stream().map(SubmissionFile::submission).toList());
        named.addAll(inventory.unusable());
        if (named.isEmpty() && early.isEmpty()) {
            throw new ConfigurationException(
                    "文件夹 " + settings.submissions() + " 里没有报送文件；文件名应为“单位代码_表名_期间.csv”，如 2199000001_考勤汇总_2024-10.csv。",
                    "there is no submission in " + settings.submissions()
                            + "; files are named <unit>_<form>_<period>.csv, such as 2199000001_attendance_2024-10.csv");
        }
        RunDates dates = RunDates.of(named, settings.asOf(), profile, begin(profile));
        FormBook forms = newest.in(dates.schoolYear());
        SubmissionReader reader = new SubmissionReader(forms, profile.forbiddenRepairs());
        FileLoop loop = new FileLoop(forms, reader, settings.threads(), progress);
        Registry registry = loop.registry(inventory.files());
        Ground ground = ground(profile, forms, dates, registry, named);

        Outcome outcome = outcome(inventory, loop, registry, ground, early);
        if (slips != null) {
            Messages messages = Product.slipWords(resources, slips.language());
            int written = new SlipDesk(outcome, inventory.files(), reader, new Renderer(resources, messages))
                    .write(slips.folder());
            return outcome.with(new Outcome.Slips(slips.folder(), written));
        }
        return outcome;
    }

    private Outcome outcome(Inventory inventory, FileLoop loop, Registry registry, Ground ground, List<Finding> early) {
        Explanations explanations = ExplanationRows.of(registry, ground);
        FindingBook findings = book(ground, explanations);
        early.forEach(finding -> findings.accept(NamedSenders.told(finding, ground.tree())));
        try (Scratch scratch = Scratch.ofHeap(settings.threads())) {
            List<SubmissionFile> files = inventory.files();
            FileLoop.Result result =
                    loop.read(files, () -> new FilePart(rules, ground, book(ground, explanations), scratch));
            FilePart all = result.all();
            findings.merge(all.findings());
            result.versions().forEach(all.facts().submissions()::add);
            loop.versions(inventory.superseded()).forEach(all.facts().submissions()::add);
            inventory.unusable().forEach(submission -> all.facts().submissions().add(new Version(submission, false)));
            registry.receipts().forEach(all.facts().submissions()::add);

            Settled settled = Settled.of(ground, all.facts());
            all.rules().finish(settled, loop.again(files, result, findings), findings);
            ExplanationCheck.tell(all.facts(), findings);
            return new Outcome(
                    settled,
                    findings,
                    all.rules().crashes(),
                    result.stats(inventory),
                    Uncheckeds.of(settled, registry, new Uncheckeds.Read(inventory, result.versions()), findings),
                    failOn(ground.profile()),
                    null);
        }
    }

    private FindingBook book(Ground ground, Explanations explanations) {
        return new FindingBook(
                ground.profile().samplesPerRule(),
                explanations,
                spool == null ? null : spool.part(),
                settings.slips() == null ? null : sentBack.part());
    }

    /** A profile that names a rule or a repair which does not exist would silently do nothing. */
    private static void requireKnownCodes(Profile profile) {
        SortedSet<String> named = new TreeSet<>(profile.severities().keySet());
        named.addAll(profile.forbiddenRepairs());
        Catalogue.all().forEach(rule -> named.remove(rule.code()));
        if (!named.isEmpty()) {
            throw new ConfigurationException(
                    "方案里有不存在的问题代码：" + named + "；全部代码可用 rules 命令列出。",
                    "the profile names codes that do not exist: " + named);
        }
    }

    /** A duty of a form that does not exist would leave the form that was meant out of what is expected. */
    private static void requireKnownForms(Profile profile, FormBook forms) {
        SortedSet<String> unknown = new TreeSet<>(profile.duties());
        unknown.removeIf(forms::has);
        if (!unknown.isEmpty()) {
            throw new ConfigurationException(
                    "方案的 duties 里有不存在的表：" + unknown + "；填 attendance、declaration 这样的表的代号。",
                    "the duties of the profile name forms that do not exist: " + unknown);
        }
    }

    private Ground ground(Profile profile, FormBook forms, RunDates dates, Registry registry, List<Submission> named) {
        UnitCode province = province(named);
        BuiltTree built = UnitTreeBuilder.build(
                DivisionTable.load(resources, dates.schoolYear(), province),
                province,
                dates.schoolYear(),
                registry.units(),
                registry.schools());
        return new Ground(forms, profile, built.tree(), built.problems(), dates.months(), dates.asOf());
    }

    /** The unit that files {@code schools}, else the setting, else the one province that all codes name. */
    private UnitCode province(List<Submission> named) {
        SortedSet<UnitCode> filers = new TreeSet<>();
        SortedSet<UnitCode> implied = new TreeSet<>();
        for (Submission submission : named) {
            if (submission.form().equals("schools")) {
                filers.add(submission.unit());
            }
            implied.add(provinceOf(submission.unit()));
        }
        UnitCode asked = settings.province();
        if (filers.size() > 1) {
            throw new ConfigurationException(
                    "有两个省报了学校名录：" + filers + "；一次只能处理一个省，请分开放。",
                    "two provinces file the form schools: " + filers
                            + "; a run is about one province, so put them into folders of their own");
        }
        if (!filers.isEmpty()) {
            return filers.first();
        }
        if (asked != null) {
            return asked;
        }
        if (named.isEmpty()) {
            return UNKNOWN;
        }
        if (implied.size() == 1) {
            return implied.first();
        }
        throw new ConfigurationException(
                "没有学校名录，文件里的代码属于几个省：" + implied + "；请用 --province 说明是哪个省。",
                "no file of the form schools says which province this is, and the files name " + implied
                        + "; say which one with --province");
    }

    /** The beginning of the newest school year that the profile knows. */
    private static LocalDate begin(Profile profile) {
        int year = profile.calendars().keySet().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElseThrow(() -> new ConfigurationException("the profile has no teaching calendar"));
        return Period.schoolYear(year).firstDay();
    }

    private static UnitCode provinceOf(UnitCode unit) {
        String code = unit.value();
        return new UnitCode((unit.isSchool() ? code.substring(2, 4) : code.substring(0, 2)) + "0000");
    }

    private Severity failOn(Profile profile) {
        @Nullable Severity asked = settings.failOn();
        return asked == null ? profile.failOn() : asked;
    }
}
