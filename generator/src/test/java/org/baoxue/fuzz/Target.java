package org.baoxue.fuzz;

import java.util.List;
import org.baoxue.archive.ArchiveFuzz;
import org.baoxue.form.CompiledFormFuzz;
import org.baoxue.interop.WorkbookFuzz;
import org.baoxue.prose.ProseFuzz;
import org.baoxue.read.CellReaderFuzz;
import org.baoxue.read.HeaderFuzz;
import org.baoxue.read.folder.FileNameFuzz;
import org.baoxue.table.StrictJsonFuzz;
import org.baoxue.table.bytes.ByteTableFuzz;

/**
 * What is fuzzed.
 *
 * @param type the class that the fuzzer starts; its inputs stand in the folder of its name
 * @param body the same, called once
 */
record Target(Class<?> type, Body body) {
    /** All targets. */
    static final List<Target> ALL = List.of(
            new Target(ByteTableFuzz.class, ByteTableFuzz::fuzzerTestOneInput),
            new Target(CompiledFormFuzz.class, CompiledFormFuzz::fuzzerTestOneInput),
            new Target(StrictJsonFuzz.class, StrictJsonFuzz::fuzzerTestOneInput),
            new Target(ProseFuzz.class, ProseFuzz::fuzzerTestOneInput),
            new Target(FileNameFuzz.class, FileNameFuzz::fuzzerTestOneInput),
            new Target(CellReaderFuzz.class, CellReaderFuzz::fuzzerTestOneInput),
            new Target(HeaderFuzz.class, HeaderFuzz::fuzzerTestOneInput),
            new Target(WorkbookFuzz.class, WorkbookFuzz::fuzzerTestOneInput),
            new Target(ArchiveFuzz.class, ArchiveFuzz::fuzzerTestOneInput));

    /** What one input is put through; throws if something is wrong. */
    interface Body {
        void take(byte[] input) throws Exception;
    }
}
