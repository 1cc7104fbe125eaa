package org.baoxue.app.views.tiers;

import java.util.ArrayList;
import java.util.List;
import org.baoxue.app.views.FigureDesk;
import org.baoxue.app.views.tiers.pairs.PairReport;
import org.baoxue.division.Unit;
import org.baoxue.model.Period;
import org.baoxue.model.Tier;
import org.baoxue.rollup.Tallies;
import org.baoxue.view.Label;
import org.baoxue.view.ReportLink;
import org.baoxue.view.ReportSource;
import org.baoxue.view.ReportView;

/**
 * The formal reports of the tiers: a county's for each quarter of the school year whose review is filed or was due, a city's for each
 * semester by its survey, the province's for the year by its evaluation; and of each of them 双月报 for each pair of months that is over.
 */
public final class ReportList {
    private static final int MOST_BELOW = 40;

    /** Which form of which rhythm makes which tier's report. */
    private enum Kind {
        REVIEW(Tier.COUNTY, "review", Period.Kind.QUARTER),
        SURVEY(Tier.CITY, "survey", Period.Kind.SEMESTER),
        EVALUATION(Tier.PROVINCE, "evaluation", Period.Kind.SCHOOL_YEAR);

        private final Tier tier;
        private final String form;
        private final Period.Kind rhythm;

        Kind(Tier tier, String form, Period.Kind rhythm) {
            this.tier = tier;
            this.form = form;
            this.rhythm = rhythm;
        }
    }

    private final FigureDesk desk;
    private final CountyReport county;
    private final CityReport city;
    private final ProvinceReport province;
    private final PairReport pairs;

    /** The reports from this desk. */
    public ReportList(FigureDesk desk) {
        this.desk = desk;
        this.county = new CountyReport(desk);
        this.city = new CityReport(desk);
        this.province = new ProvinceReport(desk);
        this.pairs = new PairReport(desk);
    }

    /** The reports of all units, by unit and period. */
    public List<ReportSource> all() {
        List<ReportSource> all = new ArrayList<>();
        desk.ground().tree().units().forEach(unit -> {
            all.addAll(own(unit));
            all.addAll(ofPairs(unit));
        });
        return all;
    }

    /** Links to a unit's own reports and then, if they are not too many, to those of the units straight below it but 双月报. */
    List<ReportLink> links(Unit unit) {
        List<ReportSource> sources = new ArrayList<>(own(unit));
        sources.addAll(ofPairs(unit));
        List<ReportSource> below = new ArrayList<>();
        desk.ground().tree().children(unit.code()).stream()
                .filter(child -> child.kind().tier() != Tier.SCHOOL)
                .forEach(child -> below.addAll(own(child)));
        if (below.size() <= MOST_BELOW) {
            sources.addAll(below);
        }
        return sources.stream()
                .map(source -> new ReportLink(source.title(), source.target()))
                .toList();
    }

    private List<ReportSource> own(Unit unit) {
        List<ReportSource> own = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            if (unit.kind().duties().contains(kind.tier)) {
                Period.touching(kind.rhythm, desk.months()).stream()
                        .filter(period -> desk.year().takesIn(period)
                                && desk.tallies().standing(unit.code(), kind.form, period) != Tallies.Standing.NOT_OWED)
                        .forEach(period -> own.add(source(unit, kind, period)));
            }
        }
        return own;
    }

    /** 双月报 of a unit above schools. */
    private List<ReportSource> ofPairs(Unit unit) {
        return unit.kind().tier() == Tier.SCHOOL
                ? List.of()
                : pairs().stream()
                        .map(pair -> new ReportSource(
                                unit.code(),
                                pair,
                                ReportDraft.title(desk, unit, pair, PairReport.KIND),
                                () -> pairs.of(unit, pair)))
                        .toList();
    }

    /** The pairs of months that the run knows to their end: half a pair would be taken for the whole. */
    private List<Period> pairs() {
        return Period.touching(Period.Kind.TWO_MONTHS, desk.months()).stream()
                .filter(pair -> desk.months().containsAll(pair.months())
                        && !pair.lastDay().isAfter(desk.ground().asOf()))
                .toList();
    }

    private ReportSource source(Unit unit, Kind kind, Period period) {
        Label title = ReportDraft.title(desk, unit, period, kind.tier.name());
        return new ReportSource(unit.code(), period, title, () -> view(unit, kind, period));
    }

    private ReportView view(Unit unit, Kind kind, Period period) {
        return switch (kind) {
            case REVIEW -> county.of(unit, period);
            case SURVEY -> city.of(unit, period);
            case EVALUATION -> province.of(unit, period);
        };
    }
}
