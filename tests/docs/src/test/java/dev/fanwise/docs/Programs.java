package dev.fanwise.docs;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Runs the programs whose output the documentation shows, one after the other, each once. */
final class Programs {

    /** A program that is stuck fails the test instead of stopping the build. */
    private static final long LONGEST_SECONDS = 30;

    private static final Map<String, List<String>> PRINTED = new HashMap<>();

    private Programs() {}

    /** What a program prints to the standard output. */
    static synchronized List<String> output(String main) {
        var known = PRINTED.get(main);
        if (known == null) {
            known = run(main);
            PRINTED.put(main, known);
        }
        return known;
    }

    private static List<String> run(String main) {
        var printed = new ByteArrayOutputStream();
        var before = System.out;
        var program = new FutureTask<@Nullable Void>(() -> call(main), null);
        var thread = new Thread(program, "main");
        thread.setDaemon(true);
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            thread.start();
            program.get(LONGEST_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException failure) {
            throw new AssertionError(main + " has failed: " + failure.getCause(), failure.getCause());
        } catch (TimeoutException timeout) {
            var stuck = new AssertionError(main + " does not end");
            stuck.setStackTrace(thread.getStackTrace());
            throw stuck;
        } catch (InterruptedException interrupt) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupt);
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static void call(String main) {
        try {
            var method = type(main).getDeclaredMethod("main", String[].class);
            method.setAccessible(true);
            method.invoke(null, (Object) new String[0]);
        } catch (InvocationTargetException failure) {
            throw new IllegalStateException(failure.getCause());
        } catch (ReflectiveOperationException failure) {
            throw new IllegalArgumentException("no program " + main, failure);
        }
    }

    /** A class by the name that sources use, where a nested one has a dot before it. */
    private static Class<?> type(String name) throws ClassNotFoundException {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException missing) {
            int dot = name.lastIndexOf('.');
            if (dot < 0) {
                throw missing;
            }
            return type(name.substring(0, dot) + "$" + name.substring(dot + 1));
        }
    }
}
