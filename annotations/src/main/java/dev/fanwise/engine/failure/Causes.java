package dev.fanwise.engine.failure;

import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads exceptions of the user's, any method of which may throw, and whose causes may form a circle. */
public final class Causes {

    /** A chain longer than this is circular or made to be. */
    private static final int LONGEST_CHAIN = 100;

    private static final int LONGEST_TEXT = 200;

    private Causes() {}

    /** Whether the exception or one of its causes is such. */
    public static boolean anyOf(Throwable thrown, Predicate<Throwable> predicate) {
        @Nullable Throwable current = thrown;
        for (var depth = 0; current != null && depth < LONGEST_CHAIN; depth++) {
            if (predicate.test(current)) {
                return true;
            }
            current = causeOf(current);
        }
        return false;
    }

    /** The cause, or null if the exception does not tell. */
    public static @Nullable Throwable causeOf(Throwable thrown) {
        try {
            return thrown.getCause();
        } catch (Throwable faulty) {
            return null;
        }
    }

    /** The message, or null if the exception does not tell. */
    public static @Nullable String messageOf(Throwable thrown) {
        try {
            return thrown.getMessage();
        } catch (Throwable faulty) {
            return null;
        }
    }

    /** An exception, or another object of the user's, as text, cut short: a message names many. */
    public static String textOf(@Nullable Object object) {
        if (object == null) {
            return "null";
        }
        var text = object.getClass().getName();
        try {
            text = Objects.requireNonNull(object.toString());
        } catch (Throwable faulty) {
            // It has no text, or can't say it: its class must do.
        }
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT) + "…";
    }
}
