package org.baoxue.check.rules;

import java.util.List;
import org.baoxue.check.Rule;
import org.baoxue.check.rules.attendance.AbsencesRule;
import org.baoxue.check.rules.attendance.AbsentMonthRule;
import org.baoxue.check.rules.attendance.DueDaysRule;
import org.baoxue.check.rules.attendance.MoreEnteredRule;
import org.baoxue.check.rules.attendance.NotEnteredRule;
import org.baoxue.check.rules.attendance.RollChangeRule;
import org.baoxue.check.rules.balance.DropoutBalanceRule;
import org.baoxue.check.rules.balance.LedgerDifferenceRule;
import org.baoxue.check.rules.balance.NewDropoutsRule;
import org.baoxue.check.rules.balance.NilReturnRule;
import org.baoxue.check.rules.balance.NilWithCasesRule;
import org.baoxue.check.rules.balance.OpeningRule;
import org.baoxue.check.rules.balance.RepeatedKeyRule;
import org.baoxue.check.rules.balance.SuspectedBalanceRule;
import org.baoxue.check.rules.balance.ToDropoutRule;
import org.baoxue.check.rules.cases.BeyondLimitRule;
import org.baoxue.check.rules.cases.BothLedgersRule;
import org.baoxue.check.rules.cases.DateOrderRule;
import org.baoxue.check.rules.cases.ExpiredTermRule;
import org.baoxue.check.rules.cases.FutureDateRule;
import org.baoxue.check.rules.cases.HandoverNotTakenRule;
import org.baoxue.check.rules.cases.LateEntryRule;
import org.baoxue.check.rules.cases.NoDropoutRowRule;
import org.baoxue.check.rules.cases.NoTurningRowRule;
import org.baoxue.check.rules.cases.NotReferredRule;
import org.baoxue.check.rules.cases.RelapseUnmarkedRule;
import org.baoxue.check.rules.cases.UnconfirmedTransferRule;
import org.baoxue.check.rules.cases.VanishedCaseRule;
import org.baoxue.check.rules.closings.ClosedEarlierRule;
import org.baoxue.check.rules.identity.BirthDateRule;
import org.baoxue.check.rules.identity.CaseCountyRule;
import org.baoxue.check.rules.identity.CaseInTwoFilesRule;
import org.baoxue.check.rules.identity.CaseYearRule;
import org.baoxue.check.rules.identity.ChangedDocumentRule;
import org.baoxue.check.rules.identity.CheckDigitRule;
import org.baoxue.check.rules.identity.ChildTwiceRule;
import org.baoxue.check.rules.identity.LostDigitsRule;
import org.baoxue.check.rules.identity.SexDigitRule;
import org.baoxue.check.rules.identity.StudentNumberRule;
import org.baoxue.check.rules.identity.TwoNamesRule;
import org.baoxue.check.rules.tiers.ClosedSchoolRule;
import org.baoxue.check.rules.tiers.ForeignSchoolRule;
import org.baoxue.check.rules.tiers.LateRule;
import org.baoxue.check.rules.tiers.LostSubmissionRule;
import org.baoxue.check.rules.tiers.MissingRule;
import org.baoxue.check.rules.tiers.NotRefiledRule;
import org.baoxue.check.rules.tiers.TwoFilersRule;
import org.baoxue.check.rules.tiers.UnknownReceiptRule;
import org.baoxue.check.rules.tiers.UnknownSenderRule;
import org.baoxue.check.rules.tiers.UnplacedUnitRule;
import org.baoxue.check.rules.tiers.UnreadableRule;

/** All rules. A new one is written in the sub-package of its subject and listed here. */
public final class RuleBook {
    private static final List<Rule<?>> ALL = List.of(
            new SuspectedBalanceRule(),
            new DropoutBalanceRule(),
            new OpeningRule(),
            new AbsencesRule(),
            new NilReturnRule(),
            new NotEnteredRule(),
            new LedgerDifferenceRule(),
            new RollChangeRule(),
            new NewDropoutsRule(),
            new RepeatedKeyRule(),
            new DueDaysRule(),
            new NilWithCasesRule(),
            new ToDropoutRule(),
            new MoreEnteredRule(),
            new AbsentMonthRule(),
            new VanishedCaseRule(),
            new DateOrderRule(),
            new BothLedgersRule(),
            new NoDropoutRowRule(),
            new RelapseUnmarkedRule(),
            new BeyondLimitRule(),
            new LateEntryRule(),
            new ExpiredTermRule(),
            new UnconfirmedTransferRule(),
            new FutureDateRule(),
            new HandoverNotTakenRule(),
            new NoTurningRowRule(),
            new NotReferredRule(),
            new ClosedEarlierRule(),
            new CheckDigitRule(),
            new BirthDateRule(),
            new SexDigitRule(),
            new LostDigitsRule(),
            new StudentNumberRule(),
            new ChildTwiceRule(),
            new CaseInTwoFilesRule(),
            new CaseCountyRule(),
            new CaseYearRule(),
            new TwoNamesRule(),
            new ChangedDocumentRule(),
            new MissingRule(),
            new LateRule(),
            new UnknownReceiptRule(),
            new UnreadableRule(),
            new UnknownSenderRule(),
            new ClosedSchoolRule(),
            new LostSubmissionRule(),
            new ForeignSchoolRule(),
            new UnplacedUnitRule(),
            new NotRefiledRule(),
            new TwoFilersRule());

    private RuleBook() {}

    /** Every rule in the order of the codes. */
    public static List<Rule<?>> all() {
        return ALL;
    }
}
