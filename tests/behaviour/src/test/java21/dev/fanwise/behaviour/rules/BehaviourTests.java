package dev.fanwise.behaviour.rules;

import dev.fanwise.behaviour.CPython;
import dev.fanwise.behaviour.Peer;
import dev.fanwise.behaviour.Rule;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;

/** The tests of this module, of all its source folders. */
final class BehaviourTests {

    private static final String PACKAGE = "dev.fanwise.behaviour";

    private BehaviourTests() {}

    /** All but those of this package. */
    static List<BehaviourTest> all() throws IOException, URISyntaxException {
        var root = Path.of(BehaviourTests.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (var files = Files.walk(root.resolve(PACKAGE.replace('.', '/')))) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(file -> file.endsWith(".class"))
                    .map(BehaviourTests::load)
                    .filter(type -> type.getPackage() != BehaviourTests.class.getPackage())
                    .flatMap(BehaviourTests::testsOf)
                    .sorted(Comparator.comparing(BehaviourTest::name))
                    .toList();
        }
    }

    private static Class<?> load(String file) {
        var name = file.substring(0, file.length() - ".class".length()).replace('/', '.');
        try {
            return Class.forName(name, false, BehaviourTests.class.getClassLoader());
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Stream<BehaviourTest> testsOf(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(BehaviourTests::isTest)
                .map(method ->
                        new BehaviourTest(type, method.getName(), rules(method), cpython(method), peers(method)));
    }

    private static boolean isTest(Method method) {
        var isTest = AnnotationSupport.isAnnotated(method, Testable.class);
        if (!isTest && saysWhatItShows(method)) {
            throw new IllegalStateException(method + " says what it shows, but is no test");
        }
        return isTest;
    }

    private static boolean saysWhatItShows(Method method) {
        return Stream.of(Rule.class, CPython.class, Peer.class).anyMatch(method::isAnnotationPresent);
    }

    private static List<String> rules(Method method) {
        var rule = method.getAnnotation(Rule.class);
        return rule == null ? List.of() : List.of(rule.value());
    }

    private static List<String> cpython(Method method) {
        var cpython = method.getAnnotation(CPython.class);
        return cpython == null ? List.of() : List.of(cpython.value());
    }

    private static List<String> peers(Method method) {
        var peer = method.getAnnotation(Peer.class);
        return peer == null ? List.of() : List.of(peer.value());
    }
}
