package org.baoxue.cell;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the expressions that schemas use: literals, escapes, classes, groups, alternatives, {@code ? * +} and counted
 * repetitions. What RE2 reads beyond these (lazy repetitions, anchors inside, Unicode classes, flags) is told as unknown.
 */
final class RegexReader {
    private static final String META = "^$.|?*+()[]{}\\";
    private static final int MOST_REPEATS = 1000;
    private static final int DEEPEST = 50;

    private final int[] expression;
    private int at;
    private int depth;

    private RegexReader(String expression) {
        this.expression = expression.codePoints().toArray();
    }

    static Regex read(String expression) throws UnknownPattern {
        RegexReader reader = new RegexReader(expression);
        Regex regex = reader.choice();
        if (reader.at < reader.expression.length) {
            throw new UnknownPattern("closes a group that it did not open");
        }
        return regex;
    }

    private boolean sees(int c) {
        return at < expression.length && expression[at] == c;
    }

    private boolean takes(int c) {
        boolean sees = sees(c);
        at += sees ? 1 : 0;
        return sees;
    }

    private int next() throws UnknownPattern {
        if (at == expression.length) {
            throw new UnknownPattern("ends too early");
        }
        return expression[at++];
    }

    private Regex choice() throws UnknownPattern {
        List<Regex> options = new ArrayList<>();
        do {
            options.add(sequence());
        } while (takes('|'));
        return options.size() == 1 ? options.get(0) : new Regex.Choice(options);
    }

    private Regex sequence() throws UnknownPattern {
        List<Regex> parts = new ArrayList<>();
        while (at < expression.length && !sees('|') && !sees(')')) {
            parts.add(repeat(atom()));
        }
        return parts.size() == 1 ? parts.get(0) : new Regex.Sequence(parts);
    }

    private Regex atom() throws UnknownPattern {
        int c = next();
        return switch (c) {
            case '(' -> group();
            case '[' -> new Regex.One(set());
            case '.' -> new Regex.One(CharSet.ANY);
            case '\\' -> new Regex.One(escape());
            default -> {
                if (META.indexOf(c) >= 0) {
                    throw new UnknownPattern("has an anchor or a sign of repetition where a character belongs");
                }
                yield new Regex.One(CharSet.of(c, c));
            }
        };
    }

    private Regex group() throws UnknownPattern {
        if (takes('?') && !takes(':')) {
            throw new UnknownPattern("names a group or sets a flag");
        }
        if (++depth > DEEPEST) {
            throw new UnknownPattern("nests too deep");
        }
        Regex inside = choice();
        depth--;
        if (next() != ')') {
            throw new UnknownPattern("does not close a group");
        }
        return inside;
    }

    private Regex repeat(Regex part) throws UnknownPattern {
        Regex repeated = takes('?')
                ? new Regex.Repeat(part, 0, 1)
                : takes('*')
                        ? new Regex.Repeat(part, 0, Regex.UNBOUNDED)
                        : takes('+') ? new Regex.Repeat(part, 1, Regex.UNBOUNDED) : takes('{') ? counted(part) : part;
        if (repeated != part && (sees('?') || sees('*') || sees('+') || sees('{'))) {
            throw new UnknownPattern("repeats a repetition, or repeats lazily");
        }
        return repeated;
    }

    private Regex counted(Regex part) throws UnknownPattern {
        int least = number();
        int most = least;
        if (takes(',')) {
            most = sees('}') ? Regex.UNBOUNDED : number();
        }
        if (next() != '}' || (most != Regex.UNBOUNDED && most < least)) {
            throw new UnknownPattern("has braces that do not count");
        }
        return new Regex.Repeat(part, least, most);
    }

    private int number() throws UnknownPattern {
        int from = at;
        int number = 0;
        while (at < expression.length && CharSet.DIGIT.has(expression[at]) && number <= MOST_REPEATS) {
            number = number * 10 + expression[at++] - '0';
        }
        if (at == from || number > MOST_REPEATS) {
            throw new UnknownPattern("has braces that do not count up to " + MOST_REPEATS);
        }
        return number;
    }

    /** What stands behind a backslash. */
    private CharSet escape() throws UnknownPattern {
        int c = next();
        CharSet named = named(c);
        if (named != null) {
            return named;
        }
        int control = "tnrfv".indexOf(c);
        if (control >= 0) {
            int meant = "\t\n\r\f\u000B".charAt(control);
            return CharSet.of(meant, meant);
        }
        boolean letter = CharSet.WORD.has(c) && c != '_';
        if (letter || c >= 0x80) {
            throw new UnknownPattern("has an escape that is not known");
        }
        return CharSet.of(c, c);
    }

    private static @Nullable CharSet named(int c) {
        return switch (c) {
            case 'd' -> CharSet.DIGIT;
            case 'D' -> CharSet.DIGIT.negated();
            case 'w' -> CharSet.WORD;
            case 'W' -> CharSet.WORD.negated();
            case 's' -> CharSet.BLANK;
            case 'S' -> CharSet.BLANK.negated();
            default -> null;
        };
    }

    /** What stands behind an opening bracket, up to the closing one. */
    private CharSet set() throws UnknownPattern {
        boolean negated = takes('^');
        if (sees(']')) {
            throw new UnknownPattern("has a bracket first in a class");
        }
        CharSet set = CharSet.of();
        boolean first = true;
        while (!takes(']')) {
            set = set.union(member(first));
            first = false;
        }
        return negated ? set.negated() : set;
    }

    private CharSet member(boolean first) throws UnknownPattern {
        if (sees('[') || (sees('-') && !first && !sees(1, ']'))) {
            throw new UnknownPattern("has a bracket or a hyphen inside a class");
        }
        CharSet from = one();
        if (!sees('-') || sees(1, ']')) {
            return from;
        }
        at++;
        boolean bracket = sees('[') || sees('-');
        CharSet to = one();
        int least = single(from);
        int most = single(to);
        if (bracket || least < 0 || most < least) {
            throw new UnknownPattern("has a range whose ends are not two characters in order");
        }
        return CharSet.of(least, most);
    }

    private boolean sees(int ahead, int c) {
        return at + ahead < expression.length && expression[at + ahead] == c;
    }

    private CharSet one() throws UnknownPattern {
        int c = next();
        return c == '\\' ? escape() : CharSet.of(c, c);
    }

    private static int single(CharSet set) {
        int[] ranges = set.ranges();
        return ranges.length == 2 && ranges[0] == ranges[1] ? ranges[0] : -1;
    }
}
