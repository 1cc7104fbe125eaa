package org.baoxue.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.baoxue.model.Arg;
import org.baoxue.model.Finding;
import org.baoxue.model.Place;

/**
 * Findings as sentences: {@code <file>，第 n 行，“栏目”：<what was found, what was expected>。<what to do>。[CODE]}. The words of a rule
 * are the messages {@code <CODE>.message} and {@code <CODE>.fix}; their placeholders are the names of the finding's arguments,
 * and may also be {@code unit}, {@code form} and {@code period} of its place.
 */
public final class FindingText {
    private final Messages messages;
    private final Figures figures;
    private final Vocabulary vocabulary;
    private final Function<Place, String> cells;

    /** Sentences in the language of these messages, about files that are no workbooks. */
    public FindingText(Messages messages, Vocabulary vocabulary) {
        this(messages, vocabulary, place -> "");
    }

    /**
     * Sentences in the language of these messages.
     *
     * @param cells the name of the cell at a place, such as {@code C17}; empty where it is not known
     */
    public FindingText(Messages messages, Vocabulary vocabulary, Function<Place, String> cells) {
        this.cells = cells;
        this.messages = messages;
        this.figures = new Figures(messages);
        this.vocabulary = vocabulary;
    }

    /**
     * A finding in words.
     *
     * @param message what was found and what was expected
     * @param fix what to do
     * @param sentence both, the place in front and the code behind
     */
    public record Said(String message, String fix, String sentence) {}

    /** All that is said of a finding. */
    public Said said(Finding finding) {
        Map<String, String> arguments = arguments(finding);
        String message = messages.text(finding.code() + ".message", arguments);
        String fix = messages.text(finding.code() + ".fix", arguments);
        String sentence = messages.text(
                "finding.sentence",
                Map.of("where", where(finding.place()), "message", message, "fix", fix, "code", finding.code()));
        return new Said(message, fix, sentence);
    }

    /** The whole sentence, its place in front and its code behind. */
    public String sentence(Finding finding) {
        return said(finding).sentence();
    }

    /** What was found and what was expected. */
    public String message(Finding finding) {
        return messages.text(finding.code() + ".message", arguments(finding));
    }

    /** What to do. */
    public String fix(Finding finding) {
        return messages.text(finding.code() + ".fix", arguments(finding));
    }

    /** The heading of the column; empty if the finding is about no single column. */
    public String heading(Place place) {
        String column = place.column();
        if (column == null) {
            return "";
        }
        return place.form() == null ? column : vocabulary.heading(place.form(), column, messages.language());
    }

    /** The place in words: the file, or the submission that should be there, then the row, in a JSON document the line and the character, and the column. */
    public String where(Place place) {
        StringBuilder words = new StringBuilder(place.file().isEmpty() ? submission(place) : file(place));
        if (place.row() > 0) {
            words.append(messages.text("finding.row", Map.of("row", Long.toString(place.row()))));
        }
        if (place.character() > 0) {
            words.append(messages.text(
                    "finding.spot",
                    Map.of("line", Long.toString(place.line()), "character", Integer.toString(place.character()))));
        }
        if (place.column() != null) {
            String cell = cells.apply(place);
            words.append(messages.text(
                    cell.isEmpty() ? "finding.column" : "finding.column.cell",
                    cell.isEmpty()
                            ? Map.of("heading", heading(place))
                            : Map.of("heading", heading(place), "cell", cell)));
        }
        return words.toString();
    }

    /** The file and, of a workbook, the sheet. */
    public String file(Place place) {
        return place.sheet().isEmpty()
                ? vocabulary.path(place)
                : messages.text("finding.sheet", Map.of("file", vocabulary.path(place), "sheet", place.sheet()));
    }

    /** The heading of the column and, in a sheet, the name of the cell. */
    public String cellHeading(Place place) {
        String cell = cells.apply(place);
        return cell.isEmpty()
                ? heading(place)
                : messages.text("finding.cell", Map.of("heading", heading(place), "cell", cell));
    }

    private String submission(Place place) {
        Map<String, String> words = ofPlace(place);
        if (words.isEmpty()) {
            return messages.text("finding.everywhere");
        }
        return String.join(messages.text("finding.separator"), words.values());
    }

    /** Arguments as words, by their names, for a sentence that is not a finding. */
    public Map<String, String> words(List<Arg> arguments) {
        Map<String, String> words = new LinkedHashMap<>();
        arguments.forEach(argument -> words.put(argument.name(), word(argument)));
        return words;
    }

    private Map<String, String> arguments(Finding finding) {
        Map<String, String> words = ofPlace(finding.place());
        words.putAll(words(finding.arguments()));
        return words;
    }

    private Map<String, String> ofPlace(Place place) {
        Map<String, String> words = new LinkedHashMap<>();
        if (place.unit() != null) {
            words.put("unit", vocabulary.unitName(place.unit(), messages.language()));
        }
        if (place.form() != null) {
            words.put("form", vocabulary.formName(place.form(), messages.language()));
        }
        if (place.period() != null) {
            words.put("period", figures.period(place.period()));
        }
        return words;
    }

    private String word(Arg argument) {
        Language language = messages.language();
        if (argument instanceof Arg.Num number) {
            return figures.number(number.value());
        } else if (argument instanceof Arg.Shown shown) {
            return shown.value().text().isEmpty()
                    ? messages.text("finding.empty")
                    : shown.value().text();
        } else if (argument instanceof Arg.Column column) {
            return vocabulary.heading(column.form(), column.key(), language);
        } else if (argument instanceof Arg.Form form) {
            return vocabulary.formName(form.form(), language);
        } else if (argument instanceof Arg.Unit unit) {
            return vocabulary.unitName(unit.code(), language);
        } else if (argument instanceof Arg.Time time) {
            return figures.period(time.period());
        } else if (argument instanceof Arg.Day day) {
            return figures.date(day.date());
        } else if (argument instanceof Arg.Code code) {
            return vocabulary.codeLabel(code.list(), code.code(), language);
        } else if (argument instanceof Arg.Text text) {
            return withoutEnd(language.isFirst() ? text.zh() : text.en());
        }
        return messages.text("term." + ((Arg.Term) argument).key());
    }

    /** A sentence of a schema as part of a longer one. */
    private static String withoutEnd(String text) {
        return text.endsWith("。") || text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }
}
