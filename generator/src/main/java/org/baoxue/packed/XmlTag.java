package org.baoxue.packed;

import java.util.Arrays;

/** The name and the attributes of one tag, as slices of the scanner's buffer; prefixes are left out of names. */
final class XmlTag {
    private static final int MOST_ATTRIBUTES = 256;

    private int nameFrom;
    private int nameTo;
    private int wholeFrom;
    /** Of each attribute, where its name begins and ends, and where its value does. */
    private int[] slices = new int[32];

    private int count;

    /** Takes a tag apart, from its first character behind the bracket to its last. */
    void parse(byte[] buffer, int from, int to) throws PackedFault {
        int i = name(buffer, from, to);
        count = 0;
        while (true) {
            i = blanks(buffer, i, to);
            if (i == to) {
                return;
            }
            i = attribute(buffer, i, to);
        }
    }

    /** Takes the name at this place and gives where it ends; there are no attributes. */
    int name(byte[] buffer, int from, int to) throws PackedFault {
        count = 0;
        wholeFrom = from;
        nameTo = nameEnd(buffer, from, to);
        nameFrom = local(buffer, from, nameTo);
        return nameTo;
    }

    private int attribute(byte[] buffer, int from, int to) throws PackedFault {
        int end = nameEnd(buffer, from, to);
        int i = blanks(buffer, end, to);
        if (i == to || buffer[i] != '=') {
            throw PackedFault.damaged("xml");
        }
        i = blanks(buffer, i + 1, to);
        byte quote = i < to ? buffer[i] : 0;
        if ((quote != '"' && quote != '\'') || count == MOST_ATTRIBUTES) {
            throw PackedFault.damaged("xml");
        }
        int value = i + 1;
        boolean plain = true;
        for (i = value; i < to && buffer[i] != quote; i++) {
            plain &= buffer[i] >= ' ' && buffer[i] != '&';
        }
        if (i == to) {
            throw PackedFault.damaged("xml");
        }
        if (slices.length < 4 * count + 4) {
            slices = Arrays.copyOf(slices, slices.length * 2);
        }
        slices[4 * count] = local(buffer, from, end);
        slices[4 * count + 1] = end;
        slices[4 * count + 2] = value;
        slices[4 * count + 3] = plain ? i : XmlText.decode(buffer, value, i, true);
        count++;
        return i + 1;
    }

    /** Whether the tag has this name. */
    boolean is(byte[] buffer, String name) {
        return equal(buffer, nameFrom, nameTo, name);
    }

    /** The number of an attribute; -1 if there is none of this name. */
    int attribute(byte[] buffer, String name) {
        for (int i = 0; i < count; i++) {
            if (equal(buffer, slices[4 * i], slices[4 * i + 1], name)) {
                return i;
            }
        }
        return -1;
    }

    int valueFrom(int attribute) {
        return slices[4 * attribute + 2];
    }

    int valueTo(int attribute) {
        return slices[4 * attribute + 3];
    }

    /** A number that is the same for the same name, prefix included. */
    int hash(byte[] buffer) {
        int hash = 1;
        for (int i = wholeFrom; i < nameTo; i++) {
            hash = 31 * hash + buffer[i];
        }
        return hash;
    }

    private static boolean equal(byte[] buffer, int from, int to, String name) {
        if (to - from != name.length()) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (buffer[i] != name.charAt(i - from)) {
                return false;
            }
        }
        return true;
    }

    private static int nameEnd(byte[] buffer, int from, int to) throws PackedFault {
        int i = from;
        while (i < to && !isBlank(buffer[i]) && buffer[i] != '=') {
            byte b = buffer[i];
            if (b == '"' || b == '\'' || b == '/' || b == '&') {
                throw PackedFault.damaged("xml");
            }
            i++;
        }
        if (i == from) {
            throw PackedFault.damaged("xml");
        }
        return i;
    }

    private static int local(byte[] buffer, int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (buffer[i] == ':') {
                return i + 1;
            }
        }
        return from;
    }

    private static int blanks(byte[] buffer, int from, int to) {
        int i = from;
        while (i < to && isBlank(buffer[i])) {
            i++;
        }
        return i;
    }

    private static boolean isBlank(byte b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }
}
