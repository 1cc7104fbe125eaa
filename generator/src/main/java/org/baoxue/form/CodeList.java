package org.baoxue.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A code list in the order of its file. */
public final class CodeList {
    private final String name;
    private final Map<String, Code> byCode = new LinkedHashMap<>();
    private final Map<String, Code> byLabel = new LinkedHashMap<>();

    /** A list with these entries. */
    public CodeList(String name, List<Code> codes) {
        this.name = name;
        for (Code code : codes) {
            byCode.put(code.code(), code);
            byLabel.putIfAbsent(code.zh(), code);
            byLabel.putIfAbsent(code.en(), code);
        }
    }

    /** Its name. */
    public String name() {
        return name;
    }

    /** Its entries in order. */
    public List<Code> codes() {
        return List.copyOf(byCode.values());
    }

    /** The entry, or null. */
    public @Nullable Code code(String code) {
        return byCode.get(code);
    }

    /** The entry with this Chinese or English label, or null. */
    public @Nullable Code labelled(String label) {
        return byLabel.get(label);
    }

    /** Whether the entry exists and carries the flag. */
    public boolean hasFlag(String code, String flag) {
        Code entry = byCode.get(code);
        return entry != null && entry.flags().contains(flag);
    }
}
