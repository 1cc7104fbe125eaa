package org.baoxue.model;

import java.util.List;

/** What a figure covers: 小学, 初中, or 合计. */
public enum StageScope {
    PRI,
    JUN,
    ALL;

    /** The stages that are added up, in order. */
    public List<Stage> stages() {
        return switch (this) {
            case PRI -> List.of(Stage.PRI);
            case JUN -> List.of(Stage.JUN);
            case ALL -> List.of(Stage.PRI, Stage.JUN);
        };
    }

    /** The scope that holds this stage alone. */
    public static StageScope of(Stage stage) {
        return stage == Stage.PRI ? PRI : JUN;
    }
}
