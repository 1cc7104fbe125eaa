package org.baoxue.render;

import java.util.List;

/** A function that a template may call, such as {@code link(target)}. Its result is escaped like any text, but for {@link Markup}. */
@FunctionalInterface
public interface TemplateFunction {
    /** The result for these arguments: the objects of the view as they are, numbers, strings, maps of the template. */
    Object apply(List<Object> arguments);
}
