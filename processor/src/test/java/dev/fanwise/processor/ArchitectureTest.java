package dev.fanwise.processor;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.fanwise.processor.diagnose.Findings;
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

    /** The order in which {@code analyse} names its rooms: each may know those before it. */
    @Test
    void roomsOfTheAnalyserKnowOnlyThoseBelow() {
        String room = "dev.fanwise.processor.analyse.";
        layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage("dev.fanwise.processor.analyse..")
                .layer("mirror")
                .definedBy(room + "mirror")
                .layer("language")
                .definedBy(room + "language")
                .layer("inference")
                .definedBy(room + "inference")
                .layer("subject")
                .definedBy(room + "subject")
                .layer("container")
                .definedBy(room + "container")
                .layer("rule")
                .definedBy(room + "rule")
                .layer("task")
                .definedBy(room + "task")
                .layer("result")
                .definedBy(room + "result")
                .layer("remote")
                .definedBy(room + "remote")
                .layer("analyse")
                .definedBy("dev.fanwise.processor.analyse")
                .whereLayer("mirror")
                .mayNotAccessAnyLayer()
                .whereLayer("language")
                .mayOnlyAccessLayers("mirror")
                .whereLayer("inference")
                .mayOnlyAccessLayers("mirror", "language")
                .whereLayer("subject")
                .mayOnlyAccessLayers("mirror", "language")
                .whereLayer("container")
                .mayOnlyAccessLayers("mirror", "language", "subject")
                .whereLayer("rule")
                .mayOnlyAccessLayers("mirror", "language", "subject", "container")
                .whereLayer("task")
                .mayOnlyAccessLayers("mirror", "language", "inference", "subject", "rule")
                .whereLayer("result")
                .mayOnlyAccessLayers("mirror", "language", "subject", "rule", "task")
                .whereLayer("remote")
                .mayOnlyAccessLayers("mirror", "language", "subject", "rule")
                .ensureAllClassesAreContainedInArchitectureIgnoring(
                        "dev.fanwise.processor",
                        "dev.fanwise.processor.diagnose..",
                        "dev.fanwise.processor.emit..",
                        "dev.fanwise.processor.model..",
                        "dev.fanwise.processor.read..")
                .check(classes);
    }

    @Test
    void theLanguageKnowsNothingOfFanOutsAndCannotReport() {
        noClasses()
                .that()
                .resideInAPackage("dev.fanwise.processor.analyse.language")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.fanwise.processor.read..")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName(Findings.class.getName())
                .check(classes);
    }

    @Test
    void whatChecksARuleIsNamedSo() {
        classes()
                .that()
                .resideInAPackage("dev.fanwise.processor.analyse.rule")
                .and()
                .areTopLevelClasses()
                .should()
                .haveSimpleNameEndingWith("Rule")
                .orShould()
                .haveSimpleName("package-info")
                .check(classes);
        noClasses()
                .that()
                .haveSimpleNameEndingWith("Rule")
                .or()
                .haveSimpleNameEndingWith("Rules")
                .should()
                .resideInAnyPackage(
                        "dev.fanwise.processor.analyse",
                        "dev.fanwise.processor.analyse.language",
                        "dev.fanwise.processor.analyse.subject",
                        "dev.fanwise.processor.analyse.task",
                        "dev.fanwise.processor.analyse.result")
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
