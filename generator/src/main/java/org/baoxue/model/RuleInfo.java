package org.baoxue.model;

import java.util.List;

/** What is known about a check without running it. Its words live in the message files under its code. */
public interface RuleInfo {
    /** Its stable code: a group letter (F R S I A B C T M P D) and two digits. */
    String code();

    /** The severity that holds where no profile says otherwise. */
    Severity severity();

    /** The clause of 教基厅函〔2024〕15号 that it serves, such as {@code 四}; {@code —} for what any table needs. */
    String clause();

    /** The names of the arguments that its findings carry and its message may use, in order. */
    List<String> arguments();
}
