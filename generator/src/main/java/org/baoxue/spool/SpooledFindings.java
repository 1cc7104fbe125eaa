package org.baoxue.spool;

import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.baoxue.model.Finding;
import org.baoxue.write.TemporaryFile;

/**
 * The findings of a part of a run in lanes, such as one for each rule, each in the order in which they were added; parts merge in the
 * order of files. Little of them is in memory: the beginnings of what goes to disk. For one thread at a time.
 */
public final class SpooledFindings {
    private final TemporaryFile file;
    private final int most;
    private final SortedMap<String, Lane> lanes = new TreeMap<>();

    SpooledFindings(TemporaryFile file, int most) {
        this.file = file;
        this.most = most;
    }

    /** Adds a finding to a lane, unless that is full. */
    public void add(String key, Finding finding) {
        if (!isFull(key)) {
            lane(key).add(finding);
        }
    }

    /** Whether a lane takes no further finding. */
    public boolean isFull(String key) {
        Lane lane = lanes.get(key);
        return lane != null && lane.size() >= most;
    }

    /** The lanes that hold something, in order. */
    public SortedSet<String> keys() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(lanes.keySet()));
    }

    /** Adds the findings of later files. */
    public void merge(SpooledFindings later) {
        later.lanes.forEach((key, lane) -> {
            if (!isFull(key)) {
                lane(key).append(lane);
            }
        });
    }

    /** How many findings a lane hands out. */
    public long size(String key) {
        Lane lane = lanes.get(key);
        return lane == null ? 0 : Math.min(most, lane.size());
    }

    /** Hands out the findings of a lane one after another. */
    public void each(String key, Consumer<Finding> taker) {
        Lane lane = lanes.get(key);
        if (lane != null) {
            lane.each(size(key), taker);
        }
    }

    private Lane lane(String key) {
        return lanes.computeIfAbsent(key, c -> new Lane(file));
    }
}
