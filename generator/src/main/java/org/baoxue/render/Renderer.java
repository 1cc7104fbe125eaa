package org.baoxue.render;

import freemarker.cache.ConditionalTemplateConfigurationFactory;
import freemarker.cache.PathGlobMatcher;
import freemarker.core.CommonMarkupOutputFormat;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.core.TemplateConfiguration;
import freemarker.ext.beans.ZeroArgumentNonVoidMethodPolicy;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.Version;
import freemarker.template.utility.DeepUnwrap;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.baoxue.resource.Resources;
import org.baoxue.text.Messages;
import org.baoxue.text.Passage;
import org.baoxue.view.Label;

/**
 * Shows a view through a template. Templates are not trusted: they can name no class, call no method of a view but read its
 * parts, and load nothing but templates. A value that is not there ends the page with an exception that names the template and
 * the line. Safe for many threads.
 *
 * <p>Every template has {@code msg(key, {"name": value})} and {@code label(aLabel)} besides what the caller gives, and
 * {@code passages(text)}, the text cut where its language changes. Templates below {@code markdown/} make Markdown, all others HTML;
 * in both, all that is interpolated is escaped, but for the {@link Markup} that a function gives.
 */
public final class Renderer {
    private static final Version VERSION = Configuration.VERSION_2_3_33;

    /** Where the templates lie that make Markdown. */
    private static final String MARKDOWN = "markdown/";

    private final Configuration configuration;
    private final Messages messages;

    /** A renderer over these templates, speaking these messages. */
    public Renderer(Resources resources, Messages messages) {
        this.messages = messages;
        this.configuration = configure(resources);
    }

    /** The words it speaks. */
    public Messages messages() {
        return messages;
    }

    /**
     * The text of a template.
     *
     * @param template its path below {@code templates/}, such as {@code pages/home.ftlh}
     * @param values what it shows, by name
     * @param functions what it may call, by name
     */
    public String render(String template, Map<String, Object> values, Map<String, TemplateFunction> functions) {
        CommonMarkupOutputFormat<?> format =
                template.startsWith(MARKDOWN) ? MarkdownFormat.INSTANCE : HTMLOutputFormat.INSTANCE;
        Map<String, Object> root = new HashMap<>(values);
        root.put("msg", model(this::message, format));
        root.put("label", model(arguments -> label((Label) arguments.get(0)), format));
        root.put("passages", model(arguments -> Passage.of((String) arguments.get(0), messages.language()), format));
        functions.forEach((name, function) -> root.put(name, model(function, format)));
        StringWriter out = new StringWriter();
        try {
            configuration.getTemplate(template).process(root, out);
        } catch (TemplateException e) {
            throw new RenderException(place(template, e) + e.getMessageWithoutStackTop(), e);
        } catch (IOException e) {
            throw new RenderException("the template " + template + " cannot be read: " + e.getMessage(), e);
        }
        return out.toString();
    }

    private static String place(String template, TemplateException e) {
        String name = e.getTemplateSourceName() == null ? template : e.getTemplateSourceName();
        return "the template " + name + " failed in line " + e.getLineNumber() + ": ";
    }

    private Object message(List<Object> arguments) {
        Map<String, String> named = new HashMap<>();
        if (arguments.size() > 1) {
            ((Map<?, ?>) arguments.get(1)).forEach((name, value) -> named.put(name.toString(), value.toString()));
        }
        return messages.text((String) arguments.get(0), named);
    }

    private String label(Label label) {
        return label.isMessage() ? messages.text(label.key(), label.arguments()) : label.text();
    }

    private static TemplateMethodModelEx model(TemplateFunction function, CommonMarkupOutputFormat<?> format) {
        return arguments -> {
            List<Object> plain = new ArrayList<>();
            for (Object argument : arguments) {
                plain.add(DeepUnwrap.unwrap((TemplateModel) argument));
            }
            try {
                Object result = function.apply(plain);
                return result instanceof Markup markup ? format.fromMarkup(markup.text()) : result;
            } catch (RuntimeException e) {
                throw new TemplateModelException(e.getMessage(), e);
            }
        };
    }

    private static Configuration configure(Resources resources) {
        Configuration configuration = new Configuration(VERSION);
        configuration.setTemplateLoader(new ResourceTemplates(resources));
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        configuration.setLocalizedLookup(false);
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setOutputEncoding(StandardCharsets.UTF_8.name());
        configuration.setRecognizeStandardFileExtensions(true);
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        TemplateConfiguration markdown = new TemplateConfiguration();
        markdown.setOutputFormat(MarkdownFormat.INSTANCE);
        configuration.setTemplateConfigurations(
                new ConditionalTemplateConfigurationFactory(new PathGlobMatcher(MARKDOWN + "**"), markdown));
        configuration.setLocale(Locale.ROOT);
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setSQLDateAndTimeTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setNumberFormat("computer");
        configuration.setBooleanFormat("c");
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setFallbackOnNullLoopVariable(false);
        DefaultObjectWrapperBuilder wrapper = new DefaultObjectWrapperBuilder(VERSION);
        wrapper.setMemberAccessPolicy(new ViewParts());
        wrapper.setRecordZeroArgumentNonVoidMethodPolicy(
                ZeroArgumentNonVoidMethodPolicy.PROPERTY_ONLY_UNLESS_BEAN_PROPERTY_READ_METHOD);
        configuration.setObjectWrapper(wrapper.build());
        return configuration;
    }
}
