package org.baoxue.spool;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.baoxue.model.Arg;
import org.baoxue.model.Finding;
import org.baoxue.model.Masked;
import org.baoxue.model.Period;
import org.baoxue.model.Place;
import org.baoxue.model.UnitCode;
import org.jspecify.annotations.Nullable;

/** A finding as bytes, to be read by the same run: code, place, arguments. */
final class FindingBytes {
    private FindingBytes() {}

    /** The kinds of arguments, a letter each. */
    private static final int NUM = 'n';

    private static final int SHOWN = 's';
    private static final int COLUMN = 'c';
    private static final int FORM = 'f';
    private static final int UNIT = 'u';
    private static final int TIME = 't';
    private static final int DAY = 'd';
    private static final int CODE = 'k';
    private static final int TERM = 'w';
    private static final int TEXT = 'x';

    static void write(Finding finding, DataOutputStream out) throws IOException {
        text(finding.code(), out);
        place(finding.place(), out);
        out.writeByte(finding.arguments().size());
        for (Arg argument : finding.arguments()) {
            argument(argument, out);
        }
    }

    static Finding read(DataInputStream in) throws IOException {
        String code = text(in);
        Place place = place(in);
        int count = in.readUnsignedByte();
        List<Arg> arguments = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            arguments.add(argument(in));
        }
        return new Finding(code, arguments, place);
    }

    private static void place(Place place, DataOutputStream out) throws IOException {
        text(place.file(), out);
        out.writeLong(place.row());
        out.writeLong(place.line());
        maybe(place.unit(), out);
        maybe(place.form(), out);
        maybe(place.period(), out);
        text(place.rowKey(), out);
        maybe(place.column(), out);
        text(place.sheet(), out);
    }

    private static Place place(DataInputStream in) throws IOException {
        String file = text(in);
        long row = in.readLong();
        long line = in.readLong();
        String unit = maybe(in);
        String form = maybe(in);
        String period = maybe(in);
        String key = text(in);
        String column = maybe(in);
        return new Place(
                file,
                row,
                line,
                unit == null ? null : new UnitCode(unit),
                form,
                period == null ? null : period(period),
                key,
                column,
                text(in));
    }

    private static void argument(Arg argument, DataOutputStream out) throws IOException {
        if (argument instanceof Arg.Num num) {
            head(NUM, num, out);
            out.writeLong(num.value());
        } else if (argument instanceof Arg.Shown shown) {
            head(SHOWN, shown, out);
            text(shown.value().text(), out);
        } else if (argument instanceof Arg.Column column) {
            head(COLUMN, column, out);
            text(column.form(), out);
            text(column.key(), out);
        } else if (argument instanceof Arg.Form form) {
            head(FORM, form, out);
            text(form.form(), out);
        } else if (argument instanceof Arg.Unit unit) {
            head(UNIT, unit, out);
            text(unit.code().value(), out);
        } else if (argument instanceof Arg.Time time) {
            head(TIME, time, out);
            text(time.period().toString(), out);
        } else if (argument instanceof Arg.Day day) {
            head(DAY, day, out);
            out.writeLong(day.date().toEpochDay());
        } else if (argument instanceof Arg.Code code) {
            head(CODE, code, out);
            text(code.list(), out);
            text(code.code(), out);
        } else if (argument instanceof Arg.Term term) {
            head(TERM, term, out);
            text(term.key(), out);
        } else if (argument instanceof Arg.Text text) {
            head(TEXT, text, out);
            text(text.zh(), out);
            text(text.en(), out);
        }
    }

    private static Arg argument(DataInputStream in) throws IOException {
        int kind = in.readUnsignedByte();
        String name = text(in);
        return switch (kind) {
            case NUM -> new Arg.Num(name, in.readLong());
            case SHOWN -> new Arg.Shown(name, Masked.again(text(in)));
            case COLUMN -> new Arg.Column(name, text(in), text(in));
            case FORM -> new Arg.Form(name, text(in));
            case UNIT -> new Arg.Unit(name, new UnitCode(text(in)));
            case TIME -> new Arg.Time(name, period(text(in)));
            case DAY -> new Arg.Day(name, LocalDate.ofEpochDay(in.readLong()));
            case CODE -> new Arg.Code(name, text(in), text(in));
            case TERM -> new Arg.Term(name, text(in));
            case TEXT -> new Arg.Text(name, text(in), text(in));
            default -> throw new IOException("what was kept names no kind of argument: " + kind);
        };
    }

    private static void head(int kind, Arg argument, DataOutputStream out) throws IOException {
        out.writeByte(kind);
        text(argument.name(), out);
    }

    private static Period period(String text) throws IOException {
        Period period = Period.parse(text);
        if (period == null) {
            throw new IOException("what was kept names no period: " + text);
        }
        return period;
    }

    /** Half of a surrogate pair is kept as it is, which UTF-8 cannot. */
    private static void text(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        boolean whole = new String(bytes, StandardCharsets.UTF_8).equals(text);
        out.writeInt(whole ? bytes.length : -text.length());
        if (whole) {
            out.write(bytes);
        } else {
            out.writeChars(text);
        }
    }

    private static String text(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length >= 0) {
            return new String(in.readNBytes(length), StandardCharsets.UTF_8);
        }
        StringBuilder text = new StringBuilder(-length);
        for (int i = 0; i < -length; i++) {
            text.append(in.readChar());
        }
        return text.toString();
    }

    private static void maybe(@Nullable Object value, DataOutputStream out) throws IOException {
        out.writeBoolean(value != null);
        if (value != null) {
            text(value.toString(), out);
        }
    }

    private static @Nullable String maybe(DataInputStream in) throws IOException {
        return in.readBoolean() ? text(in) : null;
    }
}
