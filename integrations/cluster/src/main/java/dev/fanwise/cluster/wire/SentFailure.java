package dev.fanwise.cluster.wire;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * What a task threw on another member.
 *
 * @param exact an equal copy, of the same class, with its causes; null if there is none
 * @param description what {@code toString} said there
 * @param trace where it was thrown there
 * @param reason why there is no exact copy; empty if there is
 */
public record SentFailure(@Nullable Throwable exact, String description, List<StackTraceElement> trace, String reason) {

    private static final int LONGEST_TEXT = 8192;
    private static final int MOST_FRAMES = 512;

    /** Whatever is thrown has this form, with or without the exact copy. */
    public SentFailure {
        trace = List.copyOf(trace);
    }

    /**
     * Writes what was thrown, as exactly as possible.
     *
     * @param out takes the bytes
     * @param thrown what was thrown
     * @param allowed the classes that others load: what has another class, and is not what was thrown itself, would leave nothing of
     *     that but its description
     * @param described what is sent in the place of such a cause or suppressed exception, made of what {@code toString} says of it
     *     and the cause that it has; its stack trace and what is suppressed are added here
     */
    public static void write(
            WireWriter out,
            Throwable thrown,
            AllowedClasses allowed,
            BiFunction<String, @Nullable Throwable, Throwable> described) {
        byte[] exact = null;
        var reason = "";
        try {
            exact = Serialization.write(
                    thrown,
                    out.limits(),
                    value -> value instanceof Throwable part && isReplaced(part, thrown, allowed)
                            ? inPlaceOf(part, described)
                            : value);
        } catch (WireException refused) {
            reason = shortened(String.valueOf(refused.getMessage()));
        } catch (Throwable failure) { // classes write themselves, and may throw what they want
            reason = shortened(describe(failure));
        }
        if (exact != null && exact.length > out.limits().bytes() / 2) {
            exact = null;
            reason = "it is too large";
        }
        out.write(Codec.BYTES, exact);
        out.writeString(shortened(describe(thrown)));
        writeTrace(out, thrown);
        out.writeString(reason);
    }

    @SuppressWarnings("ReferenceEquality") // its reader judges the one that was thrown, whatever equals it
    private static boolean isReplaced(Throwable part, Throwable thrown, AllowedClasses allowed) {
        return part != thrown && !allowed.allowsLoading(part.getClass().getName());
    }

    /** It may throw whatever it wants when it is asked, and what was thrown is sent nevertheless. */
    private static Throwable inPlaceOf(Throwable part, BiFunction<String, @Nullable Throwable, Throwable> described) {
        var inItsPlace = described.apply(shortened(describe(part)), causeOf(part));
        inItsPlace.setStackTrace(traceOf(part));
        for (var suppressed : part.getSuppressed()) { // final, as is what adds them
            inItsPlace.addSuppressed(suppressed);
        }
        return inItsPlace;
    }

    private static @Nullable Throwable causeOf(Throwable part) {
        try {
            return part.getCause();
        } catch (Throwable faulty) {
            return null;
        }
    }

    private static void writeTrace(WireWriter out, Throwable thrown) {
        var trace = traceOf(thrown);
        out.writeInt(trace.length);
        for (var frame : trace) {
            out.writeString(frame.getClassName());
            out.writeString(frame.getMethodName());
            out.write(Codec.STRING, frame.getFileName());
            out.writeInt(frame.getLineNumber());
        }
    }

    private static StackTraceElement[] traceOf(Throwable thrown) {
        try {
            var trace = thrown.getStackTrace();
            for (var frame : trace) {
                Objects.requireNonNull(frame);
            }
            return trace.length > MOST_FRAMES ? Arrays.copyOf(trace, MOST_FRAMES) : trace;
        } catch (Throwable faulty) {
            return new StackTraceElement[0];
        }
    }

    private static String describe(Throwable thrown) {
        try {
            return Objects.requireNonNull(thrown.toString());
        } catch (Throwable faulty) {
            return thrown.getClass().getName();
        }
    }

    private static String shortened(String text) {
        return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    }

    /**
     * Reads what was thrown.
     *
     * @param in gives the bytes
     * @return what was thrown, or what is known of it
     * @throws WireException if the bytes are nothing of the kind
     */
    public static SentFailure read(WireReader in) {
        var exact = in.read(Codec.BYTES);
        var description = in.readString();
        var trace = new StackTraceElement[(int) in.readWithin(0, MOST_FRAMES)];
        for (var index = 0; index < trace.length; index++) {
            var type = in.readString();
            var method = in.readString();
            trace[index] = new StackTraceElement(type, method, in.read(Codec.STRING), in.readInt());
        }
        var reason = in.readString();
        if (exact == null) {
            return new SentFailure(null, description, List.of(trace), reason);
        }
        try {
            var thrown = (Throwable) Serialization.read(exact, in.allowed());
            return new SentFailure(thrown, description, List.of(trace), "");
        } catch (RuntimeException failure) {
            return new SentFailure(null, description, List.of(trace), String.valueOf(failure.getMessage()));
        }
    }
}
