package org.baoxue.view;

import java.util.List;
import org.baoxue.model.Period;
import org.baoxue.model.Tier;
import org.baoxue.model.UnitCode;

/**
 * A tier's formal report for one period: 县区季度复核报告, 市学期调研报告, 省学年评估报告.
 *
 * @param unit who reports
 * @param tier which of the reports it is
 * @param title its title in lines: whose and when, then what
 * @param addressee 主送
 * @param lead what is reported on what basis: the sentence before the first part
 * @param basis 口径、截止日期, a line each
 * @param notes what it lacks
 * @param sections its numbered parts in order
 * @param attachments 附件, in order
 * @param signers 署名: the unit, and who signed where the form says so
 * @param date 成文日期, formatted; empty if nobody filed one
 */
public record ReportView(
        UnitCode unit,
        Tier tier,
        Period period,
        List<Label> title,
        Label addressee,
        Label lead,
        List<Label> basis,
        List<Label> notes,
        List<Section> sections,
        List<Section> attachments,
        List<Label> signers,
        String date) {
    public ReportView {
        title = List.copyOf(title);
        basis = List.copyOf(basis);
        notes = List.copyOf(notes);
        sections = List.copyOf(sections);
        attachments = List.copyOf(attachments);
        signers = List.copyOf(signers);
    }
}
