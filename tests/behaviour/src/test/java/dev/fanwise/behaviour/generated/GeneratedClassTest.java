package dev.fanwise.behaviour.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanwise.Gather;
import dev.fanwise.behaviour.Rule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every generated class of these tests is like. */
class GeneratedClassTest {

    /** Of {@code java.lang.invoke}: what the bootstrap method of a lambda expression is given and gives. */
    private static final Set<String> LAMBDAS = Set.of("LambdaMetafactory", "CallSite", "MethodType");

    private static final int PREVIEW = 0xFFFF;

    private static List<ClassFile> generatedClasses() throws IOException, URISyntaxException {
        var root = Path.of(GeneratedClassTest.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (var files = Files.walk(root)) {
            return files.filter(file -> file.getFileName().toString().matches(".*FanOut(\\$.*)?\\.class"))
                    .map(GeneratedClassTest::read)
                    .toList();
        }
    }

    private static ClassFile read(Path file) {
        try (var bytes = Files.newInputStream(file)) {
            return ClassFile.read(file.getFileName().toString(), bytes);
        } catch (IOException unexpected) {
            throw new UncheckedIOException(unexpected);
        }
    }

    @Test
    @Rule("E9")
    void thereAreGeneratedClasses() throws Exception {
        assertThat(generatedClasses()).hasSizeGreaterThan(50);
    }

    @Test
    @Rule("E9")
    void noGeneratedClassUsesReflection() throws Exception {
        assertThat(generatedClasses()).allSatisfy(generated -> {
            assertThat(generated.classes())
                    .noneMatch(name -> name.startsWith("java.lang.reflect."))
                    .noneMatch(name -> name.startsWith("java.lang.invoke.") && !isOfJavac(generated, name));
            assertThat(generated.members()).noneMatch(member -> member.startsWith("java.lang.Class."));
        });
    }

    /** What javac itself uses for the equals, hashCode and toString of a record, and for a lambda expression. */
    private static boolean isOfJavac(ClassFile generated, String name) {
        return (generated.classes().contains("java.lang.runtime.ObjectMethods")
                        && name.startsWith("java.lang.invoke.MethodHandles"))
                || (generated.classes().contains("java.lang.invoke.LambdaMetafactory")
                        && (name.startsWith("java.lang.invoke.MethodHandle")
                                || LAMBDAS.contains(name.substring("java.lang.invoke.".length()))));
    }

    @Test
    @Rule("E9")
    void noGeneratedClassReachesBelowTheJdk() throws Exception {
        assertThat(generatedClasses())
                .allSatisfy(generated -> assertThat(generated.classes())
                        .noneMatch(
                                name -> name.startsWith("sun.") || name.startsWith("jdk.") || name.contains("Unsafe")));
    }

    @Test
    @Rule("E9")
    void noGeneratedClassNeedsPreviews() throws Exception {
        assertThat(generatedClasses()).allSatisfy(generated -> {
            assertThat(generated.minorVersion()).isNotEqualTo(PREVIEW);
            assertThat(generated.classes()).noneMatch(name -> name.contains("StructuredTaskScope"));
        });
    }

    @Test
    @Rule("E9")
    void generatedClassesAreFinalAndNoMoreVisibleThanTheirTypes() {
        assertThat(Arrays.asList(GeneratedClassTest_AbstractFanOut.class, GeneratedClassTest_HiddenFanOut.class))
                .allMatch(type -> Modifier.isFinal(type.getModifiers()))
                .noneMatch(type -> Modifier.isPublic(type.getModifiers()));
        assertThat(GeneratedClassTest_HiddenFanOut.class.getInterfaces()).containsExactly(Hidden.class);
    }

    @Test
    @Rule("E9")
    void theClassOfAPublicTypeIsPublic() {
        assertThat(Modifier.isPublic(OpenHouseFanOut.class.getModifiers())).isTrue();
        assertThat(Modifier.isFinal(OpenHouseFanOut.class.getModifiers())).isTrue();
    }

    abstract static class Abstract {
        record Value(String value) {}

        @Gather
        abstract Value load() throws InterruptedException;

        String value() {
            return "value";
        }
    }

    interface Hidden {
        record Value(String value) {}

        @Gather
        Value load(IOException failure) throws IOException, InterruptedException;

        default String value(IOException failure) throws IOException {
            throw new IOException("fresh", failure);
        }
    }

    @Test
    @Rule("X2")
    void theStackTraceOfAFailureLeadsThroughTheGeneratedMethod() {
        assertThatThrownBy(() -> new GeneratedClassTest_HiddenFanOut().load(new IOException("cause")))
                .isInstanceOf(IOException.class)
                .satisfies(thrown -> assertThat(thrown.getStackTrace())
                        .anySatisfy(frame -> assertThat(frame.getMethodName()).isEqualTo("value"))
                        .anySatisfy(frame -> {
                            assertThat(frame.getClassName()).contains("GeneratedClassTest_HiddenFanOut");
                            assertThat(frame.getFileName()).isEqualTo("GeneratedClassTest_HiddenFanOut.java");
                            assertThat(frame.getLineNumber()).isPositive();
                        }));
    }
}
