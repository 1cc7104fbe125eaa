package org.baoxue.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Imports go down only; the table in {@code architecture.csv} says where. */
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.baoxue");
    private static final Map<String, Set<String>> TABLE = PackageTable.read("/architecture.csv");
    private static final Map<String, Set<String>> LIBRARIES = PackageTable.read("/libraries.csv");

    @Test
    void every_package_stands_in_the_table() {
        Set<String> unknown = new TreeSet<>();
        CLASSES.forEach(c -> unknown.add(PackageTable.top(c.getPackageName())));
        unknown.removeAll(TABLE.keySet());

        assertThat(unknown)
                .as("a new package needs a line in architecture.csv and in docs/architecture.md")
                .isEmpty();
    }

    @Test
    void packages_import_only_what_the_table_allows() {
        Set<String> faults = new TreeSet<>();
        forEachDependency((from, to) -> {
            String source = PackageTable.top(from.getPackageName());
            String target = PackageTable.top(to.getPackageName());
            boolean allowed = source.equals(target)
                    || target.equals("resource")
                    || TABLE.getOrDefault(source, Set.of()).contains(target);
            if (!allowed) {
                faults.add(from.getName() + " may not import " + to.getName());
            }
        });

        assertThat(faults).as("imports that architecture.csv does not allow").isEmpty();
    }

    @Test
    void a_parent_package_never_imports_its_children() {
        Set<String> faults = new TreeSet<>();
        forEachDependency((from, to) -> {
            boolean child = to.getPackageName().startsWith(from.getPackageName() + ".");
            boolean joins = from.getPackageName().equals("org.baoxue.app") || isList(from);
            if (child && !joins) {
                faults.add(from.getName() + " points down to " + to.getName());
            }
        });

        assertThat(faults)
                .as("the list lives with the listed, so that nothing points back")
                .isEmpty();
    }

    @Test
    void sibling_packages_do_not_know_one_another() {
        Set<String> faults = new TreeSet<>();
        forEachDependency((from, to) -> {
            String a = from.getPackageName();
            String b = to.getPackageName();
            boolean sameTop = PackageTable.top(a).equals(PackageTable.top(b));
            if (sameTop && !a.equals(b) && !a.startsWith(b + ".") && !b.startsWith(a + ".")) {
                faults.add(from.getName() + " reaches sideways to " + to.getName());
            }
        });

        assertThat(faults).isEmpty();
    }

    @Test
    void a_library_is_used_only_where_the_table_says() {
        Set<String> faults = new TreeSet<>();
        for (JavaClass from : CLASSES) {
            for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
                String target = dependency.getTargetClass().getPackageName();
                LIBRARIES.forEach((library, users) -> {
                    boolean uses = target.equals(library) || target.startsWith(library + ".");
                    if (uses && !users.contains(PackageTable.top(from.getPackageName()))) {
                        faults.add(from.getName() + " may not use " + library);
                    }
                });
            }
        }

        assertThat(faults).isEmpty();
    }

    @Test
    void only_masking_makes_a_masked_text() {
        JavaClass masked = CLASSES.get("org.baoxue.model.Masked");

        assertThat(masked.getConstructors()).allMatch(c -> c.getModifiers().contains(JavaModifier.PRIVATE));
    }

    /** Pages beside units, rules, indicators and the writers of the sample live in sub-packages by subject; the list above them names them all, unknown to them. */
    private static boolean isList(JavaClass from) {
        return Set.of(
                        "org.baoxue.app.views.sides.Sides",
                        "org.baoxue.app.views.tiers.ReportList",
                        "org.baoxue.check.rules.RuleBook",
                        "org.baoxue.rollup.indicators.IndicatorBook",
                        "org.baoxue.sample.SampleProvince",
                        "org.baoxue.sample.stories.StoryBook")
                .contains(from.getName());
    }

    private interface Edge {
        void look(JavaClass from, JavaClass to);
    }

    private static void forEachDependency(Edge edge) {
        for (JavaClass from : CLASSES) {
            for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
                JavaClass to = dependency.getTargetClass();
                if (to.getPackageName().startsWith("org.baoxue.")) {
                    edge.look(from, to);
                }
            }
        }
    }
}
