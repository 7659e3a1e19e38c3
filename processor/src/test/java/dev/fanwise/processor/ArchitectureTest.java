package dev.fanwise.processor;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How the packages of the processor may refer to each other. */
class ArchitectureTest {

    private static JavaClasses classes;

    @BeforeAll
    static void readClasses() {
        classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("dev.fanwise.processor");
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("dev.fanwise.processor.(**)")
                .should()
                .beFreeOfCycles()
                .check(classes);
    }

    @Test
    void stagesDoNotKnowTheProcessor() {
        noClasses()
                .that()
                .resideInAPackage("dev.fanwise.processor.*..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.fanwise.processor")
                .check(classes);
    }

    @Test
    void modelsAreValuesOfTheirOwn() {
        noClasses()
                .that()
                .resideInAPackage("dev.fanwise.processor.model..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javax.lang.model..", "javax.annotation.processing..", "javax.tools..")
                .because("a model is complete: nobody asks the compiler again")
                .check(classes);
    }

    @Test
    void theEmitterSeesModelsOnlyAndCannotReport() {
        classes()
                .that()
                .resideInAPackage("dev.fanwise.processor.emit..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                                "java..",
                                "com.palantir.javapoet..",
                                "org.jspecify.annotations",
                                "dev.fanwise.processor.emit..",
                                "dev.fanwise.processor.model..")
                        .or(describe(
                                "modifiers", type -> type.getBaseComponentType().isEquivalentTo(Modifier.class))))
                .check(classes);
    }

    @Test
    void annotationsAreReadByName() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.fanwise", "dev.fanwise.runtime")
                .because("the annotations on the user's class path may be of another version than the processor")
                .check(classes);
    }
}
