package dev.fanwise.processor.emit;

import com.palantir.javapoet.CodeBlock;
import java.time.Duration;
import java.util.Locale;

/** Durations in the largest unit that holds them exactly. */
final class Durations {

    private static final int MILLIS = 1_000_000;

    private Durations() {}

    static CodeBlock expression(Duration duration) {
        long seconds = duration.getSeconds();
        int nanos = duration.getNano();
        if (duration.isZero()) {
            return CodeBlock.of("$L.ZERO", Receiver.of(Duration.class));
        }
        if (nanos != 0) {
            return isMillis(duration)
                    ? CodeBlock.of("$L.ofMillis($L)", Receiver.of(Duration.class), number(duration.toMillis()))
                    : CodeBlock.of("$L.ofSeconds($L, $L)", Receiver.of(Duration.class), number(seconds), number(nanos));
        }
        String unit = unit(seconds);
        return CodeBlock.of("$L.$L($L)", Receiver.of(Duration.class), "of" + unit, number(seconds / length(unit)));
    }

    /** The duration in a sentence: "250 ms", "2 seconds", "1 hour". */
    static String words(Duration duration) {
        long seconds = duration.getSeconds();
        if (duration.getNano() != 0) {
            return isMillis(duration) ? duration.toMillis() + " ms" : duration.toString();
        }
        String unit = unit(seconds);
        long count = seconds / length(unit);
        String word = unit.toLowerCase(Locale.ROOT);
        return count + " " + (count == 1 ? word.substring(0, word.length() - 1) : word);
    }

    private static boolean isMillis(Duration duration) {
        return duration.getNano() % MILLIS == 0 && duration.getSeconds() < Long.MAX_VALUE / 1_000;
    }

    private static String unit(long seconds) {
        if (seconds == 0 || seconds % 60 != 0) {
            return "Seconds";
        }
        return seconds % 3_600 == 0 ? "Hours" : "Minutes";
    }

    private static long length(String unit) {
        return switch (unit) {
            case "Hours" -> 3_600;
            case "Minutes" -> 60;
            default -> 1;
        };
    }

    private static String number(long value) {
        return value > Integer.MAX_VALUE ? value + "L" : Long.toString(value);
    }
}
