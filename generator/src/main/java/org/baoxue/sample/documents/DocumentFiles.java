package org.baoxue.sample.documents;

import org.baoxue.sample.Desk;
import org.baoxue.sample.SampleWorld;

public final class DocumentFiles {
    private DocumentFiles() {}
    public static void write(SampleWorld world, Desk desk) {}
}
