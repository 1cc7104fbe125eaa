package org.baoxue.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.baoxue.form.Column;
import org.baoxue.form.Form;
import org.baoxue.form.FormBook;
import org.baoxue.fuzz.Bytes;
import org.baoxue.model.Place;
import org.baoxue.resource.Resources;
import org.baoxue.table.Cells;

/** Headings of any characters: every column is found in one place at most, inside the row, and all that is not used is told. */
public final class HeaderFuzz {
    private static final FormBook FORMS = FormBook.load(Resources.shipped(), 2024);
    private static final List<Form> CHOICES =
            List.of(FORMS.form("suspected"), FORMS.form("attendance"), FORMS.form("eligible"));

    private HeaderFuzz() {}

    private record Row(List<String> headings) implements Cells {
        @Override
        public int size() {
            return headings.size();
        }

        @Override
        public String get(int position) {
            return headings.get(position);
        }
    }

    /** A choice of the form, then a heading a line. */
    public static void fuzzerTestOneInput(byte[] input) {
        Bytes bytes = new Bytes(input);
        Form form = bytes.oneOf(CHOICES);
        Row row = new Row(bytes.lines());
        Header header = Header.audit(form, row, Place.file("file.csv"), Set.of());
        List<Integer> used = new ArrayList<>();
        for (Column column : form.columns()) {
            int position = header.position(column);
            if (position >= 0) {
                used.add(position);
            }
        }
        assertThat(used).doesNotHaveDuplicates().allSatisfy(at -> assertThat(at).isBetween(0, header.width() - 1));
        assertThat(header.width()).isLessThanOrEqualTo(row.size());
    }
}
