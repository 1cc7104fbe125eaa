package org.baoxue.form;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A form, and its check once it is asked for: a run sees files of few forms, and a check costs far more than its form. Safe for
 * use by many threads.
 */
final class LoadedForm {
    private final Form form;
    private final Supplier<FormCheck> make;
    private @Nullable FormCheck check;

    LoadedForm(Form form, Supplier<FormCheck> make) {
        this.form = form;
        this.make = make;
    }

    Form form() {
        return form;
    }

    /** The form's check, always the same one; throws {@link FormException} if the schema cannot be used. */
    synchronized FormCheck check() {
        FormCheck made = check == null ? make.get() : check;
        check = made;
        return made;
    }
}
