package org.baoxue.app;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.baoxue.archive.ArchiveFaults;
import org.baoxue.canonical.Repairs;
import org.baoxue.check.ExplanationFaults;
import org.baoxue.check.rules.RuleBook;
import org.baoxue.form.SchemaFaults;
import org.baoxue.model.RuleInfo;
import org.baoxue.read.FileFaults;

/** Every code that a finding may carry, wherever it arises. Guard tests, the rule list and the rule book run over it. */
public final class Catalogue {
    /** The forms that say who there is, what arrived and what is explained; they are read before all others and report no month. */
    public static final Set<String> REGISTRIES = Set.of("schools", "units", "receipts", "explanations");

    private static final SortedMap<String, RuleInfo> BY_CODE = join();

    private Catalogue() {}

    /** All of them, by code. */
    public static Collection<RuleInfo> all() {
        return Collections.unmodifiableCollection(BY_CODE.values());
    }

    /** The one with this code; an unknown code is a fault of the program. */
    public static RuleInfo of(String code) {
        RuleInfo info = BY_CODE.get(code);
        if (info == null) {
            throw new IllegalArgumentException("no rule has the code " + code);
        }
        return info;
    }

    private static SortedMap<String, RuleInfo> join() {
        List<RuleInfo> all = new ArrayList<>();
        all.addAll(Arrays.asList(FileFaults.values()));
        all.addAll(Arrays.asList(ArchiveFaults.values()));
        all.addAll(Arrays.asList(Repairs.values()));
        all.addAll(Arrays.asList(SchemaFaults.values()));
        all.addAll(Arrays.asList(ExplanationFaults.values()));
        RuleBook.all().forEach(rule -> all.add(rule.info()));
        SortedMap<String, RuleInfo> byCode = new TreeMap<>();
        for (RuleInfo info : all) {
            if (byCode.put(info.code(), info) != null) {
                throw new IllegalStateException("two rules have the code " + info.code());
            }
        }
        return byCode;
    }
}
