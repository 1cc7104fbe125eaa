package org.baoxue.publish;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.baoxue.view.Label;
import org.baoxue.view.Target;

/**
 * The links of an edition, all relative, so that it opens from any folder. A link to a page that the edition does not have is
 * an exception; a link never leaves the edition.
 */
public final class Links {
    private final Paths paths;
    private final Map<String, Page> pages = new TreeMap<>();

    /** The links between these pages; two of one path are refused. */
    public Links(Paths paths, Collection<? extends Page> pages) {
        this.paths = paths;
        for (Page page : pages) {
            if (this.pages.put(path(page), page) != null) {
                throw new IllegalArgumentException("two pages have the path " + path(page));
            }
        }
    }

    /** A step of a breadcrumb. */
    public record Crumb(Label title, String href) {}

    /** A page's path from the edition's root. */
    public String path(Page page) {
        return paths.path(page.target());
    }

    /** The way from a page to a target. */
    public String to(Page from, Target target) {
        String path = paths.path(target);
        if (!pages.containsKey(path)) {
            throw new IllegalArgumentException(
                    "the page " + path(from) + " links to " + path + ", which this edition does not have");
        }
        String way = relative(path(from), path);
        return target.anchor().isEmpty() ? way : way + "#" + target.anchor();
    }

    /** The way from a page to a file below {@code assets/}. */
    public String asset(Page from, String name) {
        return relative(path(from), SitePublisher.ASSETS + name);
    }

    /** The pages above a page, the home page first. */
    public List<Crumb> trail(Page page) {
        List<Crumb> trail = new ArrayList<>();
        Target above = page.parent();
        while (above != null) {
            String href = to(page, above);
            Page parent = page(above);
            trail.add(new Crumb(parent.title(), href));
            if (trail.size() > pages.size()) {
                throw new IllegalArgumentException("the page " + path(page) + " lies above itself");
            }
            above = parent.parent();
        }
        Collections.reverse(trail);
        return List.copyOf(trail);
    }

    private Page page(Target target) {
        Page page = pages.get(paths.path(target));
        if (page == null) {
            throw new IllegalArgumentException("this edition has no page " + paths.path(target));
        }
        return page;
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
