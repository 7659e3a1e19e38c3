package dev.fanwise.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.fanwise.processor.testing.GoldenFiles;
import dev.fanwise.processor.testing.Javac;
import dev.fanwise.processor.testing.Sources;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** No source may crash the processor, and no text of an annotation may become code. */
class HostileInputTest {

    private static final String IMPORTS =
            "import dev.fanwise.*;\nimport java.util.*;\nimport java.util.concurrent.*;\nimport java.util.function.*;\n";

    @Test
    void deepGenerics() {
        String type = "List<".repeat(200) + "String" + ">".repeat(200);
        compileCleanly(
                "abstract class Deep { record Page(%1$s title) {} @Gather abstract Page load(%1$s in); %1$s title(%1$s in) { return in; } }"
                        .formatted(type));
    }

    @Test
    void thousandsOfMethods() {
        String methods = IntStream.range(0, 2_000)
                .mapToObj(number -> "String m%d(int a) { return \"\"; }".formatted(number))
                .collect(Collectors.joining("\n"));
        compileCleanly(
                "abstract class Many { record Page(String m1, String m1999) {} @Gather abstract Page load(int a);\n"
                        + methods + "}");
    }

    @Test
    void thousandsOfMethodsAndAMisspeltName() {
        String methods = IntStream.range(0, 2_000)
                .mapToObj(number -> "String m%d(int a) { return \"\"; }".formatted(number))
                .collect(Collectors.joining("\n"));
        assertThat(messages("abstract class Many { record Page(String n1) {} @Gather abstract Page load(int a);\n"
                        + methods + "}"))
                .singleElement()
                .asString()
                .startsWith("[FW011]");
    }

    @Test
    void asManyComponentsAsARecordCanHave() {
        String components =
                IntStream.range(0, 254).mapToObj(number -> "String c" + number).collect(Collectors.joining(", "));
        String methods = IntStream.range(0, 254)
                .mapToObj(number -> "String c%d() { return \"\"; }".formatted(number))
                .collect(Collectors.joining("\n"));
        compileCleanly("abstract class Wide { record Page(" + components + ") {} @Gather abstract Page load();\n"
                + methods + "}");
    }

    @Test
    void typesThatReferToThemselves() {
        compileCleanly("""
                abstract class Self<S extends Self<S, E>, E extends Enum<E> & Supplier<? super E>> {
                  record Node<T extends Comparable<? super T>>(T value, Outcome<List<? extends Node<T>>> children) {}
                  @Gather abstract <T extends Comparable<? super T>> Node<T> node(T key, S self);
                  <T extends Comparable<? super T>> T value(T key, S self) { return key; }
                  <T extends Comparable<? super T>> List<Node<T>> children(T key) { return List.of(); }
                  @Gather("name") abstract List<String> names(@Each List<E> all);
                  String name(Enum<?> any) { return any.name(); }
                  @Gather abstract <C extends Callable<C>> List<C> all(@Each List<C> tasks) throws Exception;
                }
                """);
    }

    @Test
    void inheritanceInCircles() {
        assertThat(messages(
                        "abstract class A extends B { @Gather abstract void load(); }\nabstract class B extends A {}"))
                .noneMatch(message -> message.startsWith("[FW000]"));
    }

    @Test
    void textsOfAnnotations() {
        for (String text : List.of(
                "*/ class Evil {} /*",
                "\\\"; System.exit(1); //",
                "$T $L $N",
                "%s %d %n",
                "a\\nb",
                "x".repeat(50_000))) {
            assertThat(messages(
                            "abstract class Text { @Gather(\"%s\") abstract List<String> all(@Each List<String> in); }"
                                    .replace("%s", text)))
                    .singleElement()
                    .asString()
                    .startsWith("[FW011]");
            assertThat(messages(
                            "abstract class Text { record Page(@From(\"%s\") String a) {} @Gather abstract Page load(); }"
                                    .replace("%s", text)))
                    .singleElement()
                    .asString()
                    .startsWith("[FW011]");
            assertThat(messages(
                            "abstract class Text { record Page(String a) {} @Gather(timeout = \"%s\") abstract Page load() throws TimeoutException; String a() { return \"\"; } }"
                                    .replace("%s", text)))
                    .singleElement()
                    .asString()
                    .startsWith("[FW021]");
        }
    }

    @Test
    void namesWithDollars() {
        compileCleanly("""
                abstract class $T<$L> {
                  record $N<$A>(String $S, $A $L) {}
                  @Gather(timeout = "1s") abstract $N<$L> $load$($L $in) throws TimeoutException;
                  String $S($L $in) { return ""; }
                  $L $L($L $in) { return $in; }
                  @Gather("$S") abstract List<String> $$(@Each List<$L> $);
                }
                """);
    }

    @Test
    void namesOfTheRuntime() {
        compileCleanly("""
                abstract class FanOut<Slot, Executor, Objects, Override> {
                  record Deadline<A, B>(A result, B outcome, String call, String tasks) {}
                  @Gather(timeout = "1s") abstract Deadline<Slot, Executor> start(Slot name, Executor index) throws TimeoutException;
                  Slot result(Slot name) { return name; }
                  Executor outcome(Executor index) { return index; }
                  String call() { return ""; }
                  String tasks() { return ""; }
                  @Gather("results") abstract List<Object> size(@Each List<Objects> leave, Override deadline);
                  Object results(Objects cancel, Override interrupt) { return cancel; }
                }
                """);
    }

    @Test
    void unfinishedSource() {
        for (String text : List.of(
                "abstract class A { @Gather abstract ; }",
                "abstract class A { @Gather abstract load(); }",
                "abstract class A { @Gather(value = ) abstract Page load(); }",
                "abstract class A { @Gather(timeout = 5) abstract void load(); }",
                "abstract class A { @Gather(onFailure = null) abstract void load(); }",
                "abstract class A { @Gather(unknown = 1) abstract void load(); }",
                "abstract class A { record Page(Missing a, int a, List<> b) {} @Gather abstract Page load(); }",
                "abstract class A { @Gather abstract List<Missing<String>> load(@Each List<? extends Unknown[]> a); }",
                "abstract class A { @Gather abstract List<String> load(@Each Map<String> a); String load(String a) { } }",
                "abstract class A<T extends T> { record Page(T a) {} @Gather abstract Page load(); T a() { return null; } }",
                "abstract class A { A(Unknown u) {} @Gather abstract void load(); @Gather abstract void load(); }",
                "abstract class A implements String, A { @Gather abstract void load(); }")) {
            assertThat(messages(text)).as(text).isNotEmpty().noneMatch(message -> message.contains("[FW000]"));
        }
    }

    private static void compileCleanly(String text) {
        GoldenFiles.compileCleanly(Sources.of(IMPORTS + text), Javac.OLDEST);
    }

    private static List<String> messages(String text) {
        Compilation compilation =
                Javac.lenient().compile(Sources.of(IMPORTS + text).files());
        return Javac.messages(compilation);
    }
}
