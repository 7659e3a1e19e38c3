package dev.fanwise;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the classes of this module may refer to. */
class ArchitectureTest {

    private static JavaClasses classes;

    @BeforeAll
    static void readClasses() {
        classes = new ClassFileImporter()
                .importUrl(Task.class.getProtectionDomain().getCodeSource().getLocation());
    }

    /**
     * The types of {@code dev.fanwise} and the engine refer to each other: a handle is started by the engine, which
     * implements the handle. So they count as one, and there is no third package to build a cycle with.
     */
    @Test
    void thereAreTwoPackages() {
        classes()
                .should()
                .resideInAnyPackage("dev.fanwise", "dev.fanwise.runtime")
                .check(classes);
    }

    @Test
    void annotationsSayWhatAndTheEngineDoesNotAsk() {
        noClasses()
                .that()
                .resideInAPackage("dev.fanwise.runtime")
                .should()
                .dependOnClassesThat(JavaClass.Predicates.resideInAPackage("dev.fanwise")
                        .and(JavaClass.Predicates.assignableTo(java.lang.annotation.Annotation.class)))
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Cancellation.class)
                .because("policy is written in the generated class")
                .check(classes);
    }

    @Test
    void nothingIsReflective() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.lang.reflect..", "jdk.internal..", "sun..")
                .orShould()
                .callMethod(Class.class, "forName", String.class)
                .orShould()
                .callMethod(Class.class, "forName", String.class, boolean.class, ClassLoader.class)
                .orShould()
                .callMethod(Class.class, "forName", Module.class, String.class)
                .orShould()
                .callMethod(ClassLoader.class, "loadClass", String.class)
                .because("what runs stands in the code, where compilers and readers see it")
                .check(classes);
    }

    @Test
    void onlyTheJdkIsNeeded() {
        // Annotations of JSpecify are in the class files, but no class needs them to be loaded.
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "dev.fanwise..", "org.jspecify.annotations")
                .check(classes);
    }
}
