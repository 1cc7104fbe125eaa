package org.baoxue.view;

import java.util.List;
import org.baoxue.model.Tier;
import org.baoxue.model.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * The page of a unit in one school year: the same skeleton at each tier.
 *
 * @param head who it is
 * @param beside the pages beside it
 * @param headlines the first figures, four to six of them
 * @param cases the tables of the year
 * @param sections what the tiers state: dropout rates, persuasion, causes, reviews, openings and visits, surveys
 * @param months the months
 * @param children the units below in one table, or in several of at most 500 rows; empty for a school
 * @param reporting what was filed and what was not
 * @param plan 一县一案 or 一校一案 as filed
 * @param reports the unit's reports
 */
public record UnitView(
        Head head,
        List<PageLink> beside,
        List<Headline> headlines,
        Cases cases,
        List<Section> sections,
        Months months,
        List<FigureTable> children,
        Reporting reporting,
        Section plan,
        List<ReportLink> reports) {
    public UnitView {
        beside = List.copyOf(beside);
        headlines = List.copyOf(headlines);
        sections = List.copyOf(sections);
        children = List.copyOf(children);
        reports = List.copyOf(reports);
    }

    /** Where its figures come from; null if that has no page here. */
    public @Nullable Target sources() {
        return beside.stream()
                .map(PageLink::page)
                .filter(page -> page.code().equals(Topic.SOURCES.path()))
                .findFirst()
                .orElse(null);
    }

    /**
     * A unit.
     *
     * @param tier where it stands; the page's kind follows from it
     * @param parent the unit above it, to whose page the breadcrumb leads; null for the province
     * @param facts what the registry says: 办学类型, 学制, 报送方式; may be empty
     * @param notes what its figures lack (含未报 n 校), where its data come from
     */
    public record Head(
            UnitCode code, String name, Tier tier, @Nullable UnitCode parent, List<Fact> facts, List<Label> notes) {
        public Head {
            facts = List.copyOf(facts);
            notes = List.copyOf(notes);
        }
    }

    /** A first figure with what it counts (人, %) and its split by 学段. */
    public record Headline(Label name, Label unit, FigureCell all, FigureCell primary, FigureCell junior) {}

    /**
     * The year's figures.
     *
     * @param flow both ledgers by 学段: 期初 to 期末
     * @param rates the indicators by ledger and 学段
     * @param days the days on the ledger
     */
    public record Cases(FigureTable flow, FigureTable rates, FigureTable days) {}

    /** The months: bars, the same and further figures in a table, and one section each. */
    public record Months(Strip strip, FigureTable table, List<MonthReport> reports) {
        public Months {
            reports = List.copyOf(reports);
        }
    }

    /**
     * Who filed.
     *
     * @param timeliness 报送率 and 及时率 by form
     * @param missing the submissions that were due and did not come
     */
    public record Reporting(FigureTable timeliness, FigureTable missing) {}
}
