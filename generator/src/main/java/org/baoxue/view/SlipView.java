package org.baoxue.view;

import java.util.List;
import org.baoxue.model.Severity;

/**
 * A return slip in words: what one sender is told about one of its files. Nothing of any other sender stands in it.
 *
 * @param number of the slip
 * @param unit the sender's name and code
 * @param forms the forms that the file holds
 * @param period in words
 * @param received when it arrived; in words if nobody knows
 * @param conclusion the key of it: {@code return}, {@code confirm} or {@code accept}
 * @param mustFix how many findings must be mended, {@code toConfirm} looked at, {@code corrected} were mended by the tool
 * @param lines gravest first, each severity in the order of cells
 * @param onPage how many of the lines stand on the page; the marked copy has all of them
 * @param unlisted how many findings there are beyond the lines
 * @param copy what became of the marked copy of the file
 * @param again how to send it again, a sentence each
 * @param ask whom to ask
 */
public record SlipView(
        String number,
        String unit,
        String forms,
        String period,
        String received,
        String conclusion,
        long mustFix,
        long toConfirm,
        long corrected,
        List<Line> lines,
        int onPage,
        long unlisted,
        String copy,
        List<String> again,
        String ask) {
    public SlipView {
        lines = List.copyOf(lines);
        again = List.copyOf(again);
    }

    /**
     * One finding.
     *
     * @param number from 1
     * @param sheet in which the cell stands
     * @param cell its name, such as {@code C17}; a row in words where there is no single cell, empty for the whole file
     * @param heading of the column
     * @param shown what was filed, masked
     */
    public record Line(
            int number,
            String sheet,
            String cell,
            String heading,
            String shown,
            String problem,
            String fix,
            String code,
            Severity severity) {}
}
