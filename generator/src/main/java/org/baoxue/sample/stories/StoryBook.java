package org.baoxue.sample.stories;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.baoxue.sample.Desk;
import org.baoxue.sample.Registration;
import org.baoxue.sample.SampleCase;
import org.baoxue.sample.SampleGround;
import org.baoxue.sample.SampleUnits.Area;
import org.baoxue.sample.SampleWorld;
import org.baoxue.sample.SampleWorld.Judgement;
import org.baoxue.sample.stories.corrections.LateCorrection;
import org.baoxue.sample.stories.corrections.MangledNumbers;
import org.baoxue.sample.stories.corrections.NettedReview;
import org.baoxue.sample.stories.counties.DecemberCleanUp;
import org.baoxue.sample.stories.counties.HidingCounty;
import org.baoxue.sample.stories.counties.HonestCounty;
import org.baoxue.sample.stories.counties.MergedSchool;
import org.baoxue.sample.stories.counties.NilSchoolExposed;
import org.baoxue.sample.stories.counties.SelfCorrected;
import org.baoxue.sample.stories.lives.ChildWithoutHousehold;
import org.baoxue.sample.stories.lives.DoubleRelapse;
import org.baoxue.sample.stories.lives.ExpiredSuspension;
import org.baoxue.sample.stories.lives.HandoverNotTaken;
import org.baoxue.sample.stories.lives.HandoverWithoutReceipt;
import org.baoxue.sample.stories.lives.JulyDropout;
import org.baoxue.sample.stories.lives.ReadingClass;
import org.baoxue.sample.stories.lives.SixteenthBirthday;
import org.baoxue.sample.stories.lives.TransferInLimbo;

/**
 * Every story of the invented province that is told on purpose. Those that follow from what the province is made of (a system of five and
 * four years, a nine-year school, a county without a case) have no class here; {@code stories.csv} names where they come from.
 */
public final class StoryBook implements SampleWorld.Stories {
    private static final List<Plot> PLOTS = List.of(
            new NilSchoolExposed(),
            new HidingCounty(),
            new HonestCounty(),
            new DecemberCleanUp(),
            new MangledNumbers(),
            new HandoverNotTaken(),
            new HandoverWithoutReceipt(),
            new TransferInLimbo(),
            new ChildWithoutHousehold(),
            new ExpiredSuspension(),
            new DoubleRelapse(),
            new SixteenthBirthday(),
            new ReadingClass(),
            new MergedSchool(),
            new NettedReview(),
            new LateCorrection(),
            new JulyDropout(),
            new SelfCorrected());

    private final SampleGround ground;
    private final List<SampleCase> told = new ArrayList<>();

    /** The stories on this ground. */
    public StoryBook(SampleGround ground) {
        this.ground = ground;
    }

    /** The names of all stories. */
    public static List<String> tales() {
        return PLOTS.stream().map(Plot::tale).toList();
    }

    @Override
    public List<SampleCase> cases(Area area, List<SampleCase> dealt) {
        List<SampleCase> cases = new ArrayList<>();
        for (Plot plot : PLOTS) {
            List<SampleCase> known = new ArrayList<>(dealt);
            known.addAll(cases);
            cases.addAll(plot.cases(new Scene(ground, area, known, told)));
        }
        told.addAll(dealt);
        told.addAll(cases);
        return cases;
    }

    @Override
    public boolean isFiled(SampleCase received) {
        return PLOTS.stream().allMatch(plot -> plot.isFiled(received));
    }

    /** The registrations of all stories. */
    public List<Registration> registrations() {
        return PLOTS.stream()
                .flatMap(plot -> plot.registrations(ground).stream())
                .toList();
    }

    /** What the stories settle of the evaluation, by county. */
    public Map<String, Judgement> judgements() {
        Map<String, Judgement> judgements = new HashMap<>();
        PLOTS.forEach(plot -> judgements.putAll(plot.judgements(ground)));
        return judgements;
    }

    /** What the stories change in tables before they are filed, one after the other. */
    public static Desk.Editor editor(SampleWorld world) {
        List<Desk.Editor> editors =
                PLOTS.stream().map(plot -> plot.editor(world)).toList();
        return (filing, versions) -> {
            List<Desk.Version> edited = versions;
            for (Desk.Editor editor : editors) {
                edited = editor.edit(filing, edited);
            }
            return edited;
        };
    }
}
