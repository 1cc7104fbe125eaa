package org.baoxue.app.views;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.baoxue.app.Catalogue;
import org.baoxue.app.Product;
import org.baoxue.model.Masked;
import org.baoxue.model.RuleInfo;
import org.baoxue.text.Figures;
import org.baoxue.text.Messages;
import org.baoxue.view.ToolView;

/** The tool and its rules in words, for reports that machines read. */
public final class ToolViews {
    private static final String ELLIPSIS = "…";

    private ToolViews() {}

    /**
     * The tool in the language of these messages.
     *
     * @param submissions the folder that was checked, as the user named it
     */
    public static ToolView of(Messages messages, Path submissions) {
        return new ToolView(
                Product.version(),
                messages.language().tag(),
                base(submissions),
                Catalogue.all().stream().map(rule -> rule(rule, messages)).toList());
    }

    private static ToolView.RuleText rule(RuleInfo rule, Messages messages) {
        String fix = rule.code() + ".fix";
        return new ToolView.RuleText(
                rule.code(),
                rule.severity(),
                new Figures(messages).clause(rule.clause()),
                messages.text(rule.code() + ".title"),
                messages.text(rule.code() + ".why"),
                messages.text(
                        fix,
                        messages.placeholders(fix).stream()
                                .distinct()
                                .collect(Collectors.toMap(name -> name, name -> ELLIPSIS))));
    }

    /** Code hosts know files by their path from the root of the repository, where their jobs start. */
    private static String base(Path submissions) {
        Path here = Path.of("").toAbsolutePath().normalize();
        Path folder = submissions.toAbsolutePath().normalize();
        if (!folder.startsWith(here) || folder.equals(here)) {
            return "";
        }
        String below = here.relativize(folder).toString();
        return Masked.path(below.replace(folder.getFileSystem().getSeparator(), "/")) + "/";
    }
}
