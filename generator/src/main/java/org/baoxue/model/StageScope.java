package org.baoxue.model;

import java.util.List;

/** What a figure covers: 小学, 初中, or 合计. */
public enum StageScope {
    PRI(List.of(Stage.PRI)),
    JUN(List.of(Stage.JUN)),
    ALL(List.of(Stage.PRI, Stage.JUN));

    private final List<Stage> stages;

    StageScope(List<Stage> stages) {
        this.stages = stages;
    }

    /** The stages that are added up, in order. */
    public List<Stage> stages() {
        return stages;
    }

    /** The scope that holds this stage alone. */
    public static StageScope of(Stage stage) {
        return stage == Stage.PRI ? PRI : JUN;
    }
}
