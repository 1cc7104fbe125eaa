package org.baoxue.write.sheets;

/**
 * What may be typed into cells of a column, and what is said about it.
 *
 * @param column from 0
 * @param first the first row, from 1
 * @param last the last one
 * @param kind as the format names it: a choice from a range, a whole number, a day, a length, or any formula; "none" checks nothing and
 *     only says what belongs there
 * @param formulas one, or the least and the greatest
 * @param strict whether anything else is refused
 * @param words what is said
 */
public record CellCheck(int column, int first, int last, String kind, Range formulas, boolean strict, Words words) {
    private static final int MOST_TITLE = 32;
    private static final int MOST_TEXT = 255;

    /**
     * The formulas of a check.
     *
     * @param least the only one, or the lower end
     * @param most the upper end; empty if there is only one
     */
    public record Range(String least, String most) {}

    /**
     * What a check says.
     *
     * @param title above both
     * @param prompt while the cell is chosen
     * @param refusal when something else is typed
     */
    public record Words(String title, String prompt, String refusal) {}

    String xml() {
        String letters = Markup.letters(column);
        boolean between = !formulas.most().isEmpty();
        return "<dataValidation type=\"" + kind + "\"" + (between ? " operator=\"between\"" : "")
                + " errorStyle=\"stop\" allowBlank=\"1\" showInputMessage=\"1\" showErrorMessage=\"" + (strict ? 1 : 0)
                + "\" errorTitle=\"" + cut(words.title(), MOST_TITLE) + "\" error=\"" + cut(words.refusal(), MOST_TEXT)
                + "\" promptTitle=\"" + cut(words.title(), MOST_TITLE) + "\" prompt=\""
                + cut(words.prompt(), MOST_TEXT) + "\" sqref=\"" + letters + first + ":" + letters + last + "\">"
                + formula("formula1", formulas.least()) + formula("formula2", formulas.most()) + "</dataValidation>";
    }

    private static String formula(String name, String formula) {
        return formula.isEmpty() ? "" : "<" + name + ">" + Markup.text(formula) + "</" + name + ">";
    }

    private static String cut(String text, int most) {
        return Markup.attribute(text.length() <= most ? text : text.substring(0, most - 1) + "…");
    }
}
