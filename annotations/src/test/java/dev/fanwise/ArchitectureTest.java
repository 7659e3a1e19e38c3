package dev.fanwise;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dev.fanwise.engine.task.TaskOwner;
import dev.fanwise.engine.task.TaskState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
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

    @Test
    void everyClassIsInAPackageThatIsNamedHere() {
        classes()
                .should()
                .resideInAnyPackage(
                        "dev.fanwise",
                        "dev.fanwise.runtime",
                        "dev.fanwise.engine.call",
                        "dev.fanwise.engine.task",
                        "dev.fanwise.engine.surround",
                        "dev.fanwise.engine.failure",
                        "dev.fanwise.engine.time")
                .because("each package says what lives there and what must not")
                .check(classes);
    }

    @Test
    void packagesOfTheEngineDoNotFormCycles() {
        slices().matching("dev.fanwise.(engine.*)..").should().beFreeOfCycles().check(classes);
    }

    @Test
    void theEngineDoesNotKnowWhatGeneratedClassesName() {
        noClasses()
                .that()
                .resideInAPackage("dev.fanwise.engine..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.fanwise.runtime")
                .check(classes);
    }

    @Test
    void aTaskDoesNotKnowItsCall() {
        noClasses()
                .that()
                .resideInAPackage("dev.fanwise.engine.task")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.fanwise.engine.call")
                .check(classes);
    }

    @Test
    void whatLiesBelowTasksKnowsNothingOfThem() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "dev.fanwise.engine.surround", "dev.fanwise.engine.failure", "dev.fanwise.engine.time")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.fanwise.engine.task", "dev.fanwise.engine.call")
                .orShould()
                .dependOnClassesThat(assignableTo(Task.class).or(assignableTo(TaskGroup.class)))
                .check(classes);
        noClasses()
                .that()
                .resideInAPackage("dev.fanwise.engine.time")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.fanwise.engine.failure")
                .check(classes);
    }

    /**
     * A task starts itself, the system's time and a limit are the engine's, a group counts what it does not name, and sets of the
     * engine's need no copy.
     */
    @Test
    void fewTypesThatUsersNameKnowTheEngine() {
        noClasses()
                .that()
                .resideInAPackage("dev.fanwise")
                .and()
                .doNotBelongToAnyOf(Task.class, TimeSource.class, TaskLimit.class, ExceptionGroup.class, Waited.class)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.fanwise.engine..", "dev.fanwise.runtime")
                .check(classes);
    }

    private static final int MOST_LINES = 300;

    /** Their members are what generated classes call, each with its contract. */
    private static final Set<String> PROTOCOLS = Set.of("FanOut.java");

    /** A file that is longer has more than one job. */
    @Test
    void filesHaveNotMoreLinesThanOneCanSee() throws IOException {
        assertThat(longFilesBelow(Path.of("src/main/java"))).isEmpty();
    }

    private static List<String> longFilesBelow(Path sources) throws IOException {
        try (var files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(file -> lines(file) + " " + file)
                    .filter(counted -> Integer.parseInt(counted.split(" ")[0]) > MOST_LINES)
                    .toList();
        }
    }

    private static long lines(Path file) {
        try (var lines = Files.lines(file)) {
            return PROTOCOLS.contains(file.getFileName().toString())
                    ? lines.filter(line -> !line.matches(" *(/\\*\\*|\\*).*")).count()
                    : lines.count();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What a class is must be read in few places: the state of a task, a task, its kind, and what generated code adds. */
    @Test
    void classesAreNotDeeperThanFour() {
        classes()
                .that()
                .areAssignableTo(TaskState.class)
                .or()
                .areAssignableTo(TaskOwner.class)
                .should(beAtMostLevelsDeep(4))
                .check(classes);
    }

    private static ArchCondition<JavaClass> beAtMostLevelsDeep(int most) {
        return new ArchCondition<>("be at most " + most + " levels deep") {
            @Override
            public void check(JavaClass checked, ConditionEvents events) {
                // How many classes are above it, without Object.
                var levels = checked.getAllRawSuperclasses().size() - 1;
                events.add(new SimpleConditionEvent(
                        checked, levels <= most, checked.getName() + " is " + levels + " levels deep"));
            }
        };
    }

    @Test
    void annotationsSayWhatAndTheEngineDoesNotAsk() {
        noClasses()
                .that()
                .resideInAnyPackage("dev.fanwise.runtime", "dev.fanwise.engine..")
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
