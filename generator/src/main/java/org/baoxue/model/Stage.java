package org.baoxue.model;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** 学段: the two stages of compulsory education. The names are the codes of the list {@code stage}. */
public enum Stage {
    /** 小学. */
    PRI,
    /** 初中. */
    JUN;

    /** Returns the stage with this code, or null if there is none. */
    public static @Nullable Stage ofCode(String code) {
        return switch (code.toUpperCase(Locale.ROOT)) {
            case "PRI" -> PRI;
            case "JUN" -> JUN;
            default -> null;
        };
    }
}
