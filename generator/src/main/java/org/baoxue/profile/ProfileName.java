package org.baoxue.profile;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a profile is called. A province's own profile does not inherit the name of the default one, which it is not.
 *
 * @param id its {@code id}; the file's name if the province's profile has none
 * @param zh its title in Chinese; empty if the province's profile has none
 * @param en its title in English, likewise
 */
public record ProfileName(String id, String zh, String en) {
    /** Stands for the shipped profile, whose name it states itself. */
    static final ProfileName DEFAULT = new ProfileName("", "", "");

    /** What a province's file says of itself. */
    static ProfileName of(String file, Map<String, @Nullable Object> own) {
        return new ProfileName(own.get("id") == null ? file : "", own.get("title") == null ? file : "", "");
    }

    /** The name of the merged profile. */
    ProfileName over(Node merged) {
        Node title = merged.child("title");
        boolean untitled = !zh.isEmpty();
        return new ProfileName(
                id.isEmpty() ? merged.text("id") : id,
                untitled ? "" : title.text("zh-CN"),
                untitled ? "" : title.text("en"));
    }
}
