package org.baoxue.check.rules.cases;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.baoxue.check.RunRule;
import org.baoxue.facts.CaseEntry;
import org.baoxue.facts.Ground;
import org.baoxue.facts.history.Settled;
import org.baoxue.model.Arg;
import org.baoxue.model.Finding;
import org.baoxue.model.RuleCard;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Severity;
import org.baoxue.model.Sink;
import org.baoxue.model.UnitCode;

/**
 * A case handed over to a unit of the province that no file of the receiver has taken up, longer after the receipt than the profile
 * allows. Between two units nobody would look for the child.
 */
public final class HandoverNotTakenRule implements RunRule {
    private static final RuleInfo INFO =
            RuleCard.of("C11", Severity.WARNING, "九", "case_no", "receiver", "closed_on", "limit");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void finish(Settled settled, Sink sink) {
        for (List<CaseEntry> entries : settled.facts().cases().cases().values()) {
            entries.stream()
                    .max(Comparator.comparing(CaseEntry::month))
                    .ifPresent(last -> entries.stream()
                            .filter(entry -> entry.month().equals(last.month()))
                            .filter(entry -> isHandedOver(entry, settled.ground()))
                            .filter(entry -> isOverdue(entry, settled))
                            .filter(entry -> !isTakenUp(entry, entries) && isReadSince(entry, settled))
                            .forEach(entry -> report(entry, settled, sink)));
        }
    }

    private static boolean isHandedOver(CaseEntry entry, Ground ground) {
        UnitCode receiver = entry.receiver();
        return entry.state() == CaseEntry.State.CLOSED
                && ground.closing(entry.closing(), "handover")
                && receiver != null
                && ground.tree().unit(receiver) != null;
    }

    private static boolean isOverdue(CaseEntry entry, Settled settled) {
        LocalDate closed = entry.closedOn();
        List<YearMonth> months = settled.ground().months();
        if (closed == null || months.isEmpty()) {
            return false;
        }
        LocalDate end = months.get(months.size() - 1).atEndOfMonth();
        return ChronoUnit.DAYS.between(closed, end) > settled.ground().profile().limit("handover_wait_days");
    }

    private static boolean isTakenUp(CaseEntry handedOver, List<CaseEntry> entries) {
        return entries.stream()
                .anyMatch(entry -> entry.month().equals(handedOver.month())
                        && !entry.unit().equals(handedOver.unit()));
    }

    /** Whether all that the receiver filed since could be read: the case may stand in what could not. */
    private static boolean isReadSince(CaseEntry entry, Settled settled) {
        UnitCode receiver = entry.receiver();
        return receiver != null
                && settled.ground().months().stream()
                        .filter(month -> !month.isBefore(entry.month()))
                        .noneMatch(month -> settled.coverage().isLost(receiver, entry.ledger(), month));
    }

    private static void report(CaseEntry entry, Settled settled, Sink sink) {
        UnitCode receiver = entry.receiver();
        LocalDate closed = entry.closedOn();
        if (receiver != null && closed != null) {
            int limit = settled.ground().profile().limit("handover_wait_days");
            sink.accept(Finding.of(
                    INFO,
                    entry.place().at("closed_on"),
                    Arg.plain("case_no", entry.caseNo()),
                    new Arg.Unit("receiver", receiver),
                    new Arg.Day("closed_on", closed),
                    new Arg.Num("limit", limit)));
        }
    }
}
