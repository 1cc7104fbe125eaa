package org.baoxue.facts.history;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.baoxue.facts.CaseEntry;
import org.baoxue.facts.Coverage.OwnLedger;
import org.baoxue.facts.Ground;
import org.baoxue.model.UnitCode;

/**
 * The ledgers of units above schools on which cases stood at the end of a month. Where a case stands does not depend on what is known
 * of a month, so this can be told before.
 */
final class OwnLedgers {
    private OwnLedgers() {}

    /** Each such ledger with each month at whose end a case was open on it. */
    static Set<OwnLedger> open(Courses courses, Ground ground) {
        Set<OwnLedger> open = new HashSet<>();
        for (List<CaseEntry> entries : courses.all().values()) {
            if (CaseLife.placed(entries, ground).stream().anyMatch(OwnLedgers::mayStandAbove)) {
                CaseLife.positions(entries, ground).forEach((month, at) -> {
                    if (!at.unit().isSchool()) {
                        open.add(new OwnLedger(at.unit(), at.ledger(), month));
                    }
                });
            }
        }
        return open;
    }

    /** Of the many cases of schools nothing need be asked. */
    private static boolean mayStandAbove(CaseEntry entry) {
        UnitCode receiver = entry.receiver();
        return !entry.unit().isSchool() || (receiver != null && !receiver.isSchool());
    }
}
