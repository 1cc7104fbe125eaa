package org.baoxue.table.bytes;

import org.baoxue.table.Blanks;

/** Tells records without any text, which are left out. Mostly the first character decides. */
final class BlankRecords {
    private final Records records;
    private final WellFormed form;

    BlankRecords(Records records, WellFormed form) {
        this.records = records;
        this.form = form;
    }

    /** Whether none of the cells added since the last record shows anything. */
    boolean isOpenRecordBlank() {
        byte[] bytes = records.bytes();
        for (int cell = records.open(); cell < records.size; cell++) {
            int i = records.begins[cell];
            while (i < records.ends[cell]) {
                int c = bytes[i];
                if (c > ' ' || !Blanks.isBlank(c < 0 ? form.codePoint(bytes, i) : c)) {
                    return false;
                }
                i += c < 0 ? form.length(bytes, i) : 1;
            }
        }
        return true;
    }
}
