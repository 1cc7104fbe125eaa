package org.baoxue.check.rules.identity;

import java.util.Set;
import org.baoxue.check.RowRule;
import org.baoxue.division.Unit;
import org.baoxue.facts.Ground;
import org.baoxue.ledger.Row;
import org.baoxue.model.Arg;
import org.baoxue.model.Finding;
import org.baoxue.model.Ledger;
import org.baoxue.model.RuleCard;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Severity;
import org.baoxue.model.Sink;
import org.baoxue.model.Tier;
import org.baoxue.model.UnitCode;

/**
 * A 案件编号 that does not begin with a unit of the province that has a county's duties. A case handed in keeps the number that it
 * was given elsewhere.
 */
public final class CaseCountyRule implements RowRule {
    private static final RuleInfo INFO = RuleCard.of("I08", Severity.WARNING, "二", "case_no", "county");
    private static final int COUNTY_DIGITS = 6;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Set<String> forms() {
        return Ledger.forms();
    }

    @Override
    public void row(Row row, Ground ground, Sink sink) {
        if (!ground.hasRegistry() || row.faulty("case_no") || row.text("source").equals("HANDOVER")) {
            return;
        }
        String county = row.text("case_no").substring(0, COUNTY_DIGITS);
        UnitCode code = UnitCode.parse(county);
        Unit unit = code == null ? null : ground.tree().unit(code);
        if (unit == null || !unit.kind().duties().contains(Tier.COUNTY)) {
            sink.accept(Finding.of(
                    INFO, row.place("case_no"), row.shown("case_no", "case_no"), Arg.plain("county", county)));
        }
    }
}
