package org.baoxue.publish;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.baoxue.text.Language;
import org.baoxue.view.Label;
import org.baoxue.view.Target;
import org.jspecify.annotations.Nullable;

/**
 * The links of an edition, all relative, so that it opens from any folder. A link leads to the page of the same language, or to
 * the Chinese one where there is no such page; links in a twin lead to twins, or to the page where it has none. A link to what the
 * edition does not have is an exception; a link never leaves the edition.
 */
public final class Links {
    private final Paths paths;
    private final Map<String, Page> pages = new TreeMap<>();
    private final Set<Language> languages = new LinkedHashSet<>();

    /** The links between these pages; two of one path are refused. */
    public Links(Paths paths, Collection<? extends Page> pages) {
        this.paths = paths;
        for (Page page : pages) {
            if (this.pages.put(path(page), page) != null) {
                throw new IllegalArgumentException("two pages have the path " + path(page));
            }
            languages.add(page.language());
        }
    }

    /** What is written of a page, and where its links lead. */
    enum Format {
        HTML,
        TWIN
    }

    /** A step of a breadcrumb. */
    public record Crumb(Label title, String href) {}

    /** A page's path from the edition's root. */
    public String path(Page page) {
        return paths.path(page.target(), page.language());
    }

    /** The path of what is written of a page: its twin's, if that is asked for and there is one. */
    String path(Page page, Format format) {
        return format == Format.TWIN && page.twin() != null ? Paths.twin(path(page)) : path(page);
    }

    /** The way from a page to a target. */
    public String to(Page from, Target target) {
        return to(from, target, Format.HTML);
    }

    /** The way from a page or its twin to a target; a twin has no anchors, so a way to one leads to its top. */
    String to(Page from, Target target, Format format) {
        Page page = page(from, target);
        String goal = path(page, format);
        boolean anchored = !target.anchor().isEmpty() && goal.equals(path(page));
        return relative(path(from), goal) + (anchored ? "#" + target.anchor() : "");
    }

    /** The language of the page that a link leads to. */
    Language language(Page from, Target target) {
        return page(from, target).language();
    }

    /** The way from a page to a file below {@code assets/}. */
    public String asset(Page from, String name) {
        return relative(path(from), SitePublisher.ASSETS + name);
    }

    /** The way from a page to its own twin, or from the twin to the page. */
    String across(Page page, Format to) {
        return relative(path(page), path(page, to));
    }

    /** The same page in other languages. */
    List<Page> counterparts(Page page) {
        return languages.stream()
                .filter(language -> !language.equals(page.language()))
                .flatMap(language -> Stream.ofNullable(at(page.target(), language)))
                .toList();
    }

    /** The way to the same page in another language. */
    String to(Page from, Page counterpart, Format format) {
        return relative(path(from), path(counterpart, format));
    }

    /** The pages above a page, the home page first. */
    public List<Crumb> trail(Page page) {
        return trail(page, Format.HTML);
    }

    List<Crumb> trail(Page page, Format format) {
        List<Crumb> trail = new ArrayList<>();
        Target above = page.parent();
        while (above != null) {
            Page parent = page(page, above);
            trail.add(new Crumb(parent.title(), to(page, above, format)));
            if (trail.size() > pages.size()) {
                throw new IllegalArgumentException("the page " + path(page) + " lies above itself");
            }
            above = parent.parent();
        }
        Collections.reverse(trail);
        return List.copyOf(trail);
    }

    private Page page(Page from, Target target) {
        Page own = at(target, from.language());
        Page page = own == null ? at(target, Language.CHINESE) : own;
        if (page == null) {
            throw new IllegalArgumentException("the page " + path(from) + " links to "
                    + paths.path(target, Language.CHINESE) + ", which this edition does not have");
        }
        return page;
    }

    private @Nullable Page at(Target target, Language language) {
        return pages.get(paths.path(target, language));
    }

    /** The relative way between two paths with {@code /}. */
    static String relative(String from, String to) {
        String[] source = from.split("/", -1);
        String[] goal = to.split("/", -1);
        int common = 0;
        while (common < Math.min(source.length, goal.length) - 1 && source[common].equals(goal[common])) {
            common++;
        }
        return "../".repeat(source.length - 1 - common)
                + String.join("/", Arrays.asList(goal).subList(common, goal.length));
    }
}
