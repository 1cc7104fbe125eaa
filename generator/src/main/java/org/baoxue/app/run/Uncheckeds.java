package org.baoxue.app.run;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baoxue.app.Catalogue;
import org.baoxue.app.Unchecked;
import org.baoxue.app.Unchecked.Unit;
import org.baoxue.archive.ArchiveFaults;
import org.baoxue.calendar.Expected;
import org.baoxue.calendar.Filing;
import org.baoxue.calendar.Version;
import org.baoxue.check.ExplanationCheck;
import org.baoxue.check.FindingBook;
import org.baoxue.check.Rule;
import org.baoxue.check.rules.RuleBook;
import org.baoxue.facts.Ground;
import org.baoxue.facts.history.Settled;
import org.baoxue.form.Form;
import org.baoxue.ledger.Submission;
import org.baoxue.model.Arg;
import org.baoxue.model.Period;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Severity;
import org.baoxue.model.UnitCode;
import org.baoxue.read.FileFaults;
import org.baoxue.read.folder.Inventory;

/** Finds out what a run could not check, from what was filed, what was asked and what the profile says; no rule declares it. */
public final class Uncheckeds {
    /** Files that by their names alone were not read. */
    private static final List<FileFaults> NOT_TAKEN = List.of(
            FileFaults.NAME_UNREADABLE,
            FileFaults.FORM_UNKNOWN,
            FileFaults.TYPE_NOT_READ,
            FileFaults.PERIOD_UNFIT,
            FileFaults.TWO_FILES,
            FileFaults.SENDER_UNFIT,
            FileFaults.YEAR_WITHOUT_CALENDAR);

    /** Archives and what lies in them that nobody could look at. */
    private static final List<ArchiveFaults> NOT_UNPACKED = Stream.of(ArchiveFaults.values())
            .filter(fault -> fault.severity() == Severity.ERROR)
            .toList();

    private final Settled settled;
    private final Ground ground;
    private final Registry registry;
    private final Read read;
    private final FindingBook findings;
    private final List<Unchecked> lines = new ArrayList<>();

    /**
     * What the folder held.
     *
     * @param inventory all of it
     * @param versions the files that were opened, and whether they could be used
     */
    public record Read(Inventory inventory, List<Version> versions) {
        List<Submission> usable() {
            return versions.stream()
                    .filter(Version::usable)
                    .map(Version::submission)
                    .toList();
        }
    }

    private record Month(UnitCode unit, Period period) {}

    private Uncheckeds(Settled settled, Registry registry, Read read, FindingBook findings) {
        this.settled = settled;
        this.ground = settled.ground();
        this.registry = registry;
        this.read = read;
        this.findings = findings;
    }

    /** What the run could not check, in a fixed order. */
    public static List<Unchecked> of(Settled settled, Registry registry, Read read, FindingBook findings) {
        Uncheckeds found = new Uncheckeds(settled, registry, read, findings);
        found.registries();
        found.forms();
        found.months();
        found.files();
        found.severities();
        return List.copyOf(found.lines);
    }

    private void registries() {
        if (registry.schools().isEmpty()) {
            lines.add(Unchecked.of("unchecked.registry"));
        }
        if (registry.receipts().isEmpty()) {
            lines.add(Unchecked.of("unchecked.timeliness"));
        }
        count(
                "unchecked.receipts_outside",
                Unit.ROWS,
                registry.receipts().stream()
                        .filter(receipt -> !inRun(receipt.period()))
                        .count());
        count("unchecked.explanations_outside", Unit.ROWS, ExplanationCheck.unjudged(settled.facts(), findings));
    }

    /** Forms that nobody filed, and forms for which no deadline says who is in time. */
    private void forms() {
        Set<String> filed = read.usable().stream().map(Submission::form).collect(Collectors.toSet());
        Set<String> withDeadline = ground.profile().deadlines().stream()
                .flatMap(deadline -> deadline.forms().stream())
                .collect(Collectors.toSet());
        for (Form form : ground.forms().forms()) {
            Arg name = new Arg.Form("form", form.id());
            if (Registry.FORMS.contains(form.id())) {
                continue;
            }
            if (!filed.contains(form.id())) {
                lines.add(Unchecked.of("unchecked.form", name, rules(form.id())).about(form.id()));
            } else if (!withDeadline.contains(form.id())) {
                lines.add(Unchecked.of("unchecked.deadline", name).about(form.id()));
            }
        }
    }

    /** The codes of the rules that look at the form's rows. */
    private static Arg rules(String form) {
        List<String> codes = RuleBook.all().stream()
                .filter(rule -> rule.forms().contains(form))
                .map(Rule::info)
                .map(RuleInfo::code)
                .sorted()
                .toList();
        return codes.isEmpty()
                ? new Arg.Term("rules", "unchecked.no_rules")
                : new Arg.Text("rules", String.join("、", codes), String.join(", ", codes));
    }

    private void months() {
        if (!ground.months().isEmpty()) {
            Period first = Period.month(ground.months().get(0));
            lines.add(Unchecked.of("unchecked.first_month", new Arg.Time("month", first)));
        }
        List<Submission> reports = read.usable().stream()
                .filter(submission -> !Registry.FORMS.contains(submission.form()))
                .toList();
        YearMonth last = YearMonth.from(ground.asOf());
        count(
                "unchecked.later",
                Unit.FILES,
                reports.stream()
                        .filter(submission -> submission.period().from().isAfter(last))
                        .count(),
                new Arg.Day("as_of", ground.asOf()));
        count(
                "unchecked.outside",
                Unit.FILES,
                reports.stream()
                        .filter(submission -> !submission.period().from().isAfter(last))
                        .filter(submission -> !inRun(submission.period()))
                        .count());
        missing();
    }

    /** Months that were not filed; the forms of longer periods have no month that a figure could lack. */
    private void missing() {
        Set<Month> months = new HashSet<>();
        SortedSet<UnitCode> schools = new TreeSet<>();
        for (Filing filing : settled.filings()) {
            Expected expected = filing.expected();
            boolean monthly = expected.period().kind() == Period.Kind.MONTH;
            if (monthly && filing.status() == Filing.Status.MISSING) {
                months.add(new Month(expected.unit(), expected.period()));
                schools.add(expected.unit());
            }
        }
        count("unchecked.missing", Unit.SCHOOL_MONTHS, months.size(), new Arg.Num("schools", schools.size()));
    }

    private void files() {
        count(
                "unchecked.not_taken",
                Unit.FILES,
                read.inventory().refused()
                        + NOT_TAKEN.stream()
                                .mapToLong(fault -> findings.totals().getOrDefault(fault.code(), 0L))
                                .sum());
        count(
                "unchecked.archives",
                Unit.FILES,
                NOT_UNPACKED.stream()
                        .mapToLong(fault -> findings.totals().getOrDefault(fault.code(), 0L))
                        .sum());
        count(
                "unchecked.unreadable",
                Unit.FILES,
                read.versions().stream().filter(version -> !version.usable()).count());
        count(
                "unchecked.unplaced",
                Unit.FILES,
                settled.unplaced().submissions().size(),
                new Arg.Num("units", settled.unplaced().units().size()));
        count("unchecked.superseded", Unit.FILES, read.inventory().superseded().size());
    }

    /** What the profile judges otherwise than the rule does by itself. */
    private void severities() {
        for (RuleInfo rule : Catalogue.all()) {
            Severity now = ground.profile().severity(rule, ground.asOf());
            if (now != rule.severity()) {
                lines.add(Unchecked.counted(
                        "unchecked.severity",
                        Unit.FINDINGS,
                        findings.totals().getOrDefault(rule.code(), 0L),
                        Arg.plain("code", rule.code()),
                        severity("usual", rule.severity()),
                        severity("now", now)));
            }
        }
    }

    private static Arg severity(String name, Severity severity) {
        return new Arg.Term(name, "severity." + severity.name().toLowerCase(Locale.ROOT));
    }

    /** Whether any of its months is one of the run's; a longer period need not lie within it. */
    private boolean inRun(Period period) {
        return period.months().stream().anyMatch(ground.months()::contains);
    }

    /** A line if there is anything to count. */
    private void count(String key, Unit unit, long number, Arg... arguments) {
        if (number > 0) {
            lines.add(Unchecked.counted(key, unit, number, arguments));
        }
    }
}
