package org.baoxue.facts;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.baoxue.ledger.Row;
import org.baoxue.model.Stage;
import org.baoxue.model.UnitCode;
import org.jspecify.annotations.Nullable;

/** What was declared, by school, stage and month; of two rows for one key the first counts. Merges in the order of files. */
public final class DeclarationBook {
    private final Map<UnitMonth, Declared> declared = new HashMap<>();

    void add(Row row) {
        UnitMonth key = UnitMonth.of(row);
        if (key != null) {
            declared.putIfAbsent(key, Declared.of(row));
        }
    }

    void merge(DeclarationBook later) {
        later.declared.forEach(declared::putIfAbsent);
    }

    /** What was declared for. */
    public Set<UnitMonth> keys() {
        return Collections.unmodifiableSet(declared.keySet());
    }

    /** The declaration, or null if none was filed. */
    public @Nullable Declared declared(UnitMonth key) {
        return declared.get(key);
    }

    /** Whether nil was declared for every stage of these schools for which anything was declared in the month, and anything was. */
    public boolean isNil(Collection<UnitCode> schools, YearMonth month) {
        List<Declared> all = schools.stream()
                .flatMap(school -> Stream.of(Stage.values())
                        .flatMap(stage -> Stream.ofNullable(declared.get(new UnitMonth(school, stage, month)))))
                .toList();
        return !all.isEmpty() && all.stream().allMatch(Declared::nilReturn);
    }
}
