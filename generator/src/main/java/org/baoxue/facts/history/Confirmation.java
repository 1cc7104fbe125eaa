package org.baoxue.facts.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baoxue.facts.CaseEntry;
import org.baoxue.facts.Ground;
import org.baoxue.model.Ledger;
import org.baoxue.model.Stage;
import org.baoxue.model.UnitCode;

/**
 * One confirmation (认定) of one child as a dropout that still holds: it was not found later that the child had never dropped out. It
 * counts at the unit that confirmed it, wherever the case went afterwards.
 *
 * @param child the child's fingerprint
 */
public record Confirmation(long child, UnitCode unit, Stage stage, LocalDate on) {
    /** The confirmations of one child's case, from its entries in the order of months. 失学 and what came by handover are none. */
    static List<Confirmation> of(List<CaseEntry> entries, long child, Ground ground) {
        Map<LocalDate, List<CaseEntry>> byDate = new LinkedHashMap<>();
        for (CaseEntry entry : entries) {
            LocalDate on = entry.confirmed();
            boolean confirms = entry.ledger() == Ledger.DROPOUT || entry.state() == CaseEntry.State.TODROP;
            if (on != null && confirms && entry.state() != CaseEntry.State.TRACK) {
                byDate.computeIfAbsent(on, d -> new ArrayList<>()).add(entry);
            }
        }
        List<Confirmation> confirmations = new ArrayList<>();
        byDate.forEach((on, some) -> {
            CaseEntry first = some.get(0);
            boolean counts = !first.handedIn() && !first.cause().neverEnrolled();
            if (counts && some.stream().noneMatch(entry -> isRevoked(entry, on, ground))) {
                confirmations.add(new Confirmation(child, first.unit(), first.stage(), on));
            }
        });
        return confirmations;
    }

    /** 认定有误: the closing says that the child had never dropped out, or tells of a fact from before the confirmation. */
    private static boolean isRevoked(CaseEntry entry, LocalDate on, Ground ground) {
        if (entry.state() != CaseEntry.State.CLOSED) {
            return false;
        }
        LocalDate fact = entry.receiptOn() == null ? entry.closedOn() : entry.receiptOn();
        boolean earlier = fact != null && fact.isBefore(on);
        return ground.closing(entry.closing(), "never_dropped")
                || (earlier && ground.closing(entry.closing(), "not_dropped_if_earlier"));
    }
}
