package org.baoxue.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.baoxue.form.Form;
import org.baoxue.form.FormBook;
import org.baoxue.model.Period;
import org.baoxue.model.Tier;
import org.baoxue.text.Messages;

/** Which workbooks there are: a school's month is one, and every other form that is filed as a table has its own. */
final class Blanks {
    /** The forms of a school's month, and the short names of their sheets. */
    private static final Map<String, String> SHEETS = Map.of(
            "declaration", "月报告",
            "attendance", "考勤汇总",
            "suspected", "疑似",
            "dropout", "辍学",
            "persuasion", "劝返",
            "register", "登记");

    private static final List<String> MONTH =
            List.of("declaration", "attendance", "suspected", "dropout", "persuasion", "register");

    private static final int LONGEST_SHEET = 31;

    private final FormBook forms;
    private final Messages messages;

    Blanks(FormBook forms, Messages messages) {
        this.forms = forms;
        this.messages = messages;
    }

    /** The name of a form's sheet. */
    static String sheet(Form form) {
        String name = SHEETS.getOrDefault(form.id(), form.zh());
        return name.length() <= LONGEST_SHEET ? name : form.aliases().get(0);
    }

    List<Blank> of(KitOrder order) {
        List<Blank> blanks = new ArrayList<>();
        for (Tier tier : Tier.values()) {
            if (order.tiers().contains(tier)) {
                addTier(order, tier, blanks);
            }
        }
        return blanks;
    }

    private void addTier(KitOrder order, Tier tier, List<Blank> blanks) {
        String folder = order.unit() == null ? word("folder", tier.name()) : "";
        List<Form> month = new ArrayList<>();
        if (tier == Tier.SCHOOL && order.takes(Period.Kind.MONTH)) {
            MONTH.stream().filter(forms::has).map(forms::form).forEach(month::add);
        }
        if (!month.isEmpty()) {
            blanks.add(new Blank(folder, unit(order, tier) + "_" + period(order, Period.Kind.MONTH), tier, month));
        }
        for (Form form : forms.forms()) {
            boolean own = form.filedBy().contains(tier)
                    && form.types().contains(Form.Type.CSV)
                    && !month.contains(form)
                    && order.takes(form.rhythm());
            String name = unit(order, tier) + "_" + fileName(form) + "_" + period(order, form.rhythm());
            if (own
                    && blanks.stream()
                            .noneMatch(blank -> blank.folder().equals(folder)
                                    && blank.name().equals(name))) {
                blanks.add(new Blank(folder, name, tier, List.of(form)));
            }
        }
    }

    /** A form's name in the name of a file. */
    private static String fileName(Form form) {
        return form.zh().length() <= LONGEST_SHEET / 2
                ? form.zh()
                : form.aliases().get(0);
    }

    private String unit(KitOrder order, Tier tier) {
        return order.unit() == null ? word("unit", tier.name()) : order.unit().value();
    }

    private String period(KitOrder order, Period.Kind rhythm) {
        return order.period() == null
                ? word("period", rhythm.name())
                : order.period().toString();
    }

    private String word(String subject, String name) {
        return messages.text("kit." + subject + "." + name.toLowerCase(Locale.ROOT));
    }
}
