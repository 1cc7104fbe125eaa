package org.baoxue.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.baoxue.report.JunitCase.State;
import org.baoxue.text.Messages;
import org.baoxue.view.ResultView;
import org.baoxue.view.ToolView;
import org.baoxue.write.XmlText;

/**
 * The result as JUnit XML. A suite is a rule and a case is a file in which the rule found something, with all of its findings: so the
 * same case fails again until its file is mended, and test pages count files to be mended, not cells. A rule that found nothing passes
 * as one case. A case fails where a finding that nobody has explained reaches the severity at which the run fails; otherwise it is
 * skipped and told in its output. What was not checked is skipped, a rule that crashed is an error.
 */
final class JunitReport {
    private static final String ROOT = "baoxue.";

    private final ResultView result;
    private final ToolView tool;
    private final Messages messages;

    JunitReport(ResultView result, ToolView tool, Messages messages) {
        this.result = result;
        this.tool = tool;
        this.messages = messages;
    }

    String text() {
        Map<String, List<JunitCase>> suites = suites();
        XmlText xml = new XmlText();
        List<JunitCase> all = suites.values().stream().flatMap(List::stream).toList();
        Map<String, String> root = new LinkedHashMap<>();
        root.put("name", "Baoxue " + tool.version());
        root.put("tests", Integer.toString(all.size()));
        root.put("failures", count(all, State.FAILED));
        root.put("errors", count(all, State.BROKEN));
        xml.begin("testsuites", root);
        suites.forEach((name, cases) -> write(xml, name, cases));
        return xml.end().text();
    }

    /** Rules with findings first, the gravest at the top, then those without; what went wrong and what was not checked at the end. */
    private Map<String, List<JunitCase>> suites() {
        Map<String, List<JunitCase>> suites = new LinkedHashMap<>();
        result.rules().forEach(rule -> suites.put(rule.code() + " " + rule.title(), cases(rule)));
        Set<String> found =
                result.rules().stream().map(ResultView.RuleResult::code).collect(Collectors.toSet());
        for (ToolView.RuleText rule : tool.rules()) {
            if (!found.contains(rule.code())) {
                suites.put(
                        rule.code() + " " + rule.title(),
                        List.of(new JunitCase(ROOT + rule.code(), rule.title(), State.PASSED, "", List.of())));
            }
        }
        add(suites, "report.crashes", result.crashes().stream().map(this::crash).toList());
        add(
                suites,
                "report.unchecked",
                result.unchecked().stream().map(this::unchecked).toList());
        return suites;
    }

    private void add(Map<String, List<JunitCase>> suites, String key, List<JunitCase> cases) {
        if (!cases.isEmpty()) {
            suites.put(messages.text(key), cases);
        }
    }

    private JunitCase crash(String what) {
        return new JunitCase(
                ROOT + "crash", what, State.BROKEN, messages.text("console.crash", Map.of("what", what)), List.of());
    }

    private JunitCase unchecked(ResultView.NotChecked line) {
        String name = (line.what() + " " + line.number()).strip();
        return new JunitCase(ROOT + "unchecked", name, State.SKIPPED, line.why(), List.of());
    }

    private List<JunitCase> cases(ResultView.RuleResult rule) {
        Map<String, List<ResultView.FindingText>> files = new LinkedHashMap<>();
        rule.samples()
                .forEach(finding -> files.computeIfAbsent(name(finding), f -> new ArrayList<>())
                        .add(finding));
        List<JunitCase> cases = new ArrayList<>();
        files.forEach((file, findings) -> cases.add(fileCase(rule, file, findings)));
        long rest = rule.count() - rule.samples().size();
        if (rest > 0) {
            long open =
                    rule.samples().stream().filter(f -> f.explained() == null).count();
            boolean fails = fails(rule) && rule.count() - rule.explained() > open;
            String text = messages.text("report.rest", Map.of("n", Long.toString(rest)));
            cases.add(new JunitCase(
                    ROOT + rule.code(),
                    messages.text("report.others"),
                    fails ? State.FAILED : State.SKIPPED,
                    text,
                    List.of()));
        }
        return cases;
    }

    private JunitCase fileCase(ResultView.RuleResult rule, String file, List<ResultView.FindingText> findings) {
        long open =
                findings.stream().filter(finding -> finding.explained() == null).count();
        State state = fails(rule) && open > 0 ? State.FAILED : State.SKIPPED;
        String first = open == 0
                ? messages.text("report.all_explained")
                : findings.get(0).message();
        String message = messages.text("report.found", Map.of("n", Integer.toString(findings.size()), "first", first));
        return new JunitCase(
                ROOT + rule.code(),
                file,
                state,
                message,
                findings.stream().map(this::line).toList());
    }

    private String line(ResultView.FindingText finding) {
        ResultView.Explained explained = finding.explained();
        return explained == null
                ? finding.sentence()
                : finding.sentence() + " " + ExplanationText.words(explained, messages);
    }

    private boolean fails(ResultView.RuleResult rule) {
        return rule.severity().reaches(result.failOn());
    }

    /** The file, or the submission that should be there. */
    private String name(ResultView.FindingText finding) {
        if (!finding.file().isEmpty()) {
            return tool.path(finding.file());
        }
        String submission = Places.submission(finding);
        return submission.isEmpty() ? messages.text("finding.everywhere") : submission;
    }

    private static void write(XmlText xml, String name, List<JunitCase> cases) {
        Map<String, String> suite = new LinkedHashMap<>();
        suite.put("name", name);
        suite.put("tests", Integer.toString(cases.size()));
        suite.put("errors", count(cases, State.BROKEN));
        suite.put("skipped", count(cases, State.SKIPPED));
        suite.put("failures", count(cases, State.FAILED));
        xml.begin("testsuite", suite);
        cases.forEach(single -> single.write(xml));
        xml.end();
    }

    private static String count(List<JunitCase> cases, State state) {
        return Long.toString(
                cases.stream().filter(single -> single.state() == state).count());
    }
}
