package org.baoxue.spool;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.baoxue.model.Finding;
import org.baoxue.write.TemporaryFile;

/**
 * The findings of a part of a run by rule, each in the order in which they were added; parts merge in the order of files. Little of
 * them is in memory: the beginnings of what goes to disk. For one thread at a time.
 */
public final class SpooledFindings {
    private final TemporaryFile file;
    private final int most;
    private final SortedMap<String, Lane> lanes = new TreeMap<>();

    SpooledFindings(TemporaryFile file, int most) {
        this.file = file;
        this.most = most;
    }

    /** Adds a finding, unless its rule is full. */
    public void add(Finding finding) {
        if (!isFull(finding.code())) {
            lane(finding.code()).add(finding);
        }
    }

    /** Whether a further finding of the rule would not be listed. */
    public boolean isFull(String code) {
        Lane lane = lanes.get(code);
        return lane != null && lane.size() >= most;
    }

    /** Adds the findings of later files. */
    public void merge(SpooledFindings later) {
        later.lanes.forEach((code, lane) -> {
            if (!isFull(code)) {
                lane(code).append(lane);
            }
        });
    }

    /** How many findings of a rule are listed. */
    public long size(String code) {
        Lane lane = lanes.get(code);
        return lane == null ? 0 : Math.min(most, lane.size());
    }

    /** Hands out the findings of a rule one after another. */
    public void each(String code, Consumer<Finding> taker) {
        Lane lane = lanes.get(code);
        if (lane != null) {
            lane.each(size(code), taker);
        }
    }

    private Lane lane(String code) {
        return lanes.computeIfAbsent(code, c -> new Lane(file));
    }
}
