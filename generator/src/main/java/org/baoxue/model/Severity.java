package org.baoxue.model;

/** How grave a finding is, gravest first. */
public enum Severity {
    /** 必须修改: the figure cannot be trusted. */
    ERROR,
    /** 请核实: likely wrong, or to be explained. */
    WARNING,
    /** 提示: said so that nothing happens silently. */
    NOTE;

    /** Whether a finding of this severity reaches the limit. */
    public boolean reaches(Severity limit) {
        return compareTo(limit) <= 0;
    }
}
