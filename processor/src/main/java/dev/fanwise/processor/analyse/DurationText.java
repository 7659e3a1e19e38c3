package dev.fanwise.processor.analyse;

import static java.util.Map.entry;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads durations as annotations have them: of timeouts and staggers. */
final class DurationText {

    private static final Map<String, ChronoUnit> UNITS =
            Map.of("ms", ChronoUnit.MILLIS, "s", ChronoUnit.SECONDS, "m", ChronoUnit.MINUTES, "h", ChronoUnit.HOURS);
    private static final Pattern NUMBER_AND_UNIT = Pattern.compile("(\\d+)(ms|s|m|h)");

    private static final Pattern NEARLY = Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*([a-z]+)");
    private static final Map<String, String> WORDS = Map.ofEntries(
            entry("ms", "ms"),
            entry("msec", "ms"),
            entry("millis", "ms"),
            entry("milliseconds", "ms"),
            entry("s", "s"),
            entry("sec", "s"),
            entry("secs", "s"),
            entry("second", "s"),
            entry("seconds", "s"),
            entry("m", "m"),
            entry("min", "m"),
            entry("mins", "m"),
            entry("minute", "m"),
            entry("minutes", "m"),
            entry("h", "h"),
            entry("hour", "h"),
            entry("hours", "h"),
            entry("d", "d"),
            entry("day", "d"),
            entry("days", "d"));

    private DurationText() {}

    /** A text that is a duration and nearly the one written: of another case, with spaces, a fraction, or words. */
    static Optional<String> meant(String text) {
        Matcher matcher = NEARLY.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String number = matcher.group(1);
        @Nullable String unit = WORDS.get(matcher.group(2));
        if (unit == null) {
            return Optional.empty();
        }
        String meant = switch (unit) {
            case "d" -> "P" + number + "D";
            case "ms" -> number + "ms";
            default -> number.contains(".") ? "PT" + number + unit.toUpperCase(Locale.ROOT) : number + unit;
        };
        return Optional.of(meant).filter(duration -> parse(duration).isPresent());
    }

    /** The duration, unless it is not one, is negative, or is longer than a duration can be. */
    static Optional<Duration> parse(String text) {
        Matcher matcher = NUMBER_AND_UNIT.matcher(text);
        try {
            Duration duration = matcher.matches()
                    ? Duration.of(Long.parseLong(matcher.group(1)), UNITS.get(matcher.group(2)))
                    : Duration.parse(text);
            return duration.isNegative() ? Optional.empty() : Optional.of(duration);
        } catch (NumberFormatException | DateTimeException | ArithmeticException notADuration) {
            return Optional.empty();
        }
    }
}
