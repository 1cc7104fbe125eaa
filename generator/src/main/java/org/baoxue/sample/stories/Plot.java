package org.baoxue.sample.stories;

import java.util.List;
import java.util.Map;
import org.baoxue.sample.Desk;
import org.baoxue.sample.Registration;
import org.baoxue.sample.SampleCase;
import org.baoxue.sample.SampleGround;
import org.baoxue.sample.SampleWorld;
import org.baoxue.sample.SampleWorld.Judgement;

/**
 * One story of the invented province: the cases it adds, the registrations, what the evaluation says of it, and what units file otherwise
 * than they would. A province that has no place for it (too few schools, months or counties) goes without.
 */
public interface Plot {
    /** Its name: that of its line in {@code stories.csv}, which says where it is seen. */
    String tale();

    /** The cases it adds to a county, without numbers. */
    default List<SampleCase> cases(Scene scene) {
        return List.of();
    }

    /** Whether the unit that takes over a case files it. */
    default boolean isFiled(SampleCase received) {
        return true;
    }

    /** The registrations it adds, when all cases are known. */
    default List<Registration> registrations(SampleGround ground) {
        return List.of();
    }

    /** What it settles of the evaluation, by county. */
    default Map<String, Judgement> judgements(SampleGround ground) {
        return Map.of();
    }

    /** What it changes in tables before they are filed, in a world that is complete. */
    default Desk.Editor editor(SampleWorld world) {
        return Desk.Editor.NONE;
    }
}
