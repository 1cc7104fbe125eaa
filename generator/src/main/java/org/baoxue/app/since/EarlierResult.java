package org.baoxue.app.since;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.baoxue.model.Severity;
import org.baoxue.model.ShownName;
import org.baoxue.table.JsonFault;
import org.baoxue.table.StrictJson;
import org.baoxue.view.ChangesView;
import org.jspecify.annotations.Nullable;

/**
 * The result of an earlier run, as its JSON report has it.
 *
 * @param province its code
 * @param asOf the day to which it speaks, ISO
 * @param rules by code, in the order of the report
 */
public record EarlierResult(String province, String asOf, Map<String, Past> rules) {
    /** Why a file cannot be used as an earlier result. */
    public static final class Unusable extends Exception {
        private static final long serialVersionUID = 1L;

        private Unusable(String message) {
            super(message);
        }
    }

    /**
     * What a rule had found.
     *
     * @param count exact
     * @param samples those that the report holds
     */
    record Past(String title, Severity severity, long count, List<PastFinding> samples) {
        boolean isWhole() {
            return count == samples.size();
        }
    }

    /** A finding of the earlier run. */
    record PastFinding(String fingerprint, ChangesView.GonePlace place, String message) {}

    /**
     * Reads a result.
     *
     * @throws Unusable with a sentence, if the file is no result of a run, or of one that did not tell its findings apart
     */
    public static EarlierResult read(Path file) throws Unusable {
        try {
            Map<?, ?> json = StrictJson.readObject(Files.readAllBytes(file));
            Map<String, Past> rules = new LinkedHashMap<>();
            for (Object entry : list(json.get("rules"))) {
                Map<?, ?> rule = map(entry);
                List<PastFinding> samples = new ArrayList<>();
                for (Object sample : list(rule.get("samples"))) {
                    samples.add(finding(map(sample)));
                }
                rules.put(
                        text(rule, "code"),
                        new Past(text(rule, "title"), severity(rule), number(rule, "count"), samples));
            }
            return new EarlierResult(text(json, "province"), text(json, "as_of"), rules);
        } catch (IOException e) {
            throw new Unusable("it cannot be read");
        } catch (JsonFault e) {
            throw new Unusable("it is no JSON");
        }
    }

    private static PastFinding finding(Map<?, ?> json) throws Unusable {
        String form = text(json, "form");
        return new PastFinding(
                text(json, "fingerprint"),
                new ChangesView.GonePlace(
                        ShownName.file(text(json, "file"), !form.isEmpty()),
                        ShownName.sheet(text(json, "sheet")),
                        text(json, "cell"),
                        number(json, "row"),
                        text(json, "unit"),
                        form,
                        text(json, "period"),
                        text(json, "key"),
                        text(json, "heading")),
                text(json, "message"));
    }

    private static Severity severity(Map<?, ?> rule) throws Unusable {
        String word = text(rule, "severity");
        return Stream.of(Severity.values())
                .filter(severity -> severity.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(() -> new Unusable("it has a severity that is none"));
    }

    private static Map<?, ?> map(@Nullable Object value) throws Unusable {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw new Unusable("it is no result of a run");
    }

    private static List<?> list(@Nullable Object value) throws Unusable {
        if (value instanceof List<?> list) {
            return list;
        }
        throw new Unusable("it is no result of a run");
    }

    private static String text(Map<?, ?> json, String name) throws Unusable {
        if (json.get(name) instanceof String text) {
            return text;
        }
        throw new Unusable("it has no " + name);
    }

    private static long number(Map<?, ?> json, String name) throws Unusable {
        if (json.get(name) instanceof Long number) {
            return number;
        }
        throw new Unusable("it has no " + name);
    }
}
