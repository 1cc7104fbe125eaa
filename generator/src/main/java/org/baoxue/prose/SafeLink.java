package org.baoxue.prose;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which addresses a text may lead to: whole ones, by http, https or mailto, without anything that hides in them. */
final class SafeLink {
    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]{0,30}):.*", Pattern.DOTALL);
    private static final Pattern ALLOWED = Pattern.compile(
            "(?:https?://[^\\s\\p{Cntrl}\\p{Cf}<>\"'`\\\\^{}|]+|mailto:[^\\s\\p{Cntrl}\\p{Cf}<>\"'`\\\\^{}|:]+)");
    private static final int LONGEST = 1000;

    private SafeLink() {}

    /** The address, its entities decoded, if it may stay; else null. */
    static @Nullable String of(String address) {
        String lower = address.length() > LONGEST ? "" : scheme(address) + rest(address);
        return ALLOWED.matcher(lower).matches() ? lower : null;
    }

    /** The scheme in lower case; empty if the address has none and so leads to somewhere beside the text. */
    static String scheme(String address) {
        Matcher scheme = SCHEME.matcher(address.strip());
        return scheme.matches() ? scheme.group(1).toLowerCase(Locale.ROOT) : "";
    }

    private static String rest(String address) {
        return address.strip().substring(scheme(address).length());
    }

    /** The address without percent signs, so that a number in it is seen; what they stand for beyond ASCII is left. */
    static String plain(String address) {
        Matcher escape = Pattern.compile("%([0-7][0-9A-Fa-f])").matcher(address);
        return escape.replaceAll(
                found -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(found.group(1), 16))));
    }
}
