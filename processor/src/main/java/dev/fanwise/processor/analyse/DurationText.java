package dev.fanwise.processor.analyse;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads durations as annotations have them: of timeouts and staggers. */
final class DurationText {

    private static final Map<String, ChronoUnit> UNITS =
            Map.of("ms", ChronoUnit.MILLIS, "s", ChronoUnit.SECONDS, "m", ChronoUnit.MINUTES, "h", ChronoUnit.HOURS);
    private static final Pattern NUMBER_AND_UNIT = Pattern.compile("(\\d+)(ms|s|m|h)");

    /** What people put between digits or before units, a space that cannot be seen included. */
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f_]+");

    private static final Pattern PART = Pattern.compile("(\\d[\\d.,]*)([a-z\\u00b5\\u03bc]+)");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,15}(?:\\.\\d{1,9})?");

    /** Digits that are thousands to one reader, and a fraction of three digits to another. */
    private static final Pattern THOUSANDS = Pattern.compile("[1-9]\\d{0,2}([.,])\\d{3}(?:\\1\\d{3}){0,3}");

    /** No call is given a fraction of these. */
    private static final Set<String> WITHOUT_FRACTION = Set.of("ms", "us", "ns");

    private static final Pattern CLOCK = Pattern.compile("(\\d{1,4}):(\\d\\d):(\\d\\d)");
    private static final Map<String, String> WORDS = Map.ofEntries(
            entry("ns", "ns"),
            entry("nanos", "ns"),
            entry("nanoseconds", "ns"),
            entry("us", "us"),
            entry("\u00b5s", "us"),
            entry("\u03bcs", "us"),
            entry("micros", "us"),
            entry("microseconds", "us"),
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

    /**
     * A text that is a duration and nearly the one written: of another case, with spaces, a fraction, words, or in
     * parts. None where it can be read in two ways.
     */
    static Optional<String> meant(String text) {
        String compact = SPACES.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
        Matcher clock = CLOCK.matcher(compact);
        if (clock.matches()) {
            return valid("PT" + clock.group(1) + "H" + clock.group(2) + "M" + clock.group(3) + "S")
                    .map(duration -> DurationText.parse(duration).orElseThrow().toString());
        }
        List<Duration> parts = new ArrayList<>();
        Matcher part = PART.matcher(compact);
        int end = 0;
        while (part.find() && part.start() == end) {
            end = part.end();
            String unit = WORDS.get(part.group(2));
            Optional<String> duration = number(part.group(1), unit)
                    .flatMap(number -> part(number, unit))
                    .flatMap(DurationText::valid);
            if (duration.isEmpty() || (end == compact.length() && parts.isEmpty())) {
                return duration;
            }
            parts.add(parse(duration.get()).orElseThrow());
        }
        return end == compact.length() && end > 0 ? sum(parts).map(Duration::toString) : Optional.empty();
    }

    /** The number with a point before its fraction, if there is only one that it can be. */
    private static Optional<String> number(String digits, @Nullable String unit) {
        if (THOUSANDS.matcher(digits).matches()) {
            return Optional.ofNullable(unit)
                    .filter(WITHOUT_FRACTION::contains)
                    .map(small -> digits.replaceAll("[.,]", ""));
        }
        return Optional.of(digits.replace(',', '.'))
                .filter(number -> NUMBER.matcher(number).matches());
    }

    private static Optional<Duration> sum(List<Duration> parts) {
        try {
            return Optional.of(parts.stream().reduce(Duration.ZERO, Duration::plus));
        } catch (ArithmeticException tooLong) {
            return Optional.empty();
        }
    }

    private static Optional<String> part(String number, @Nullable String unit) {
        if (unit == null) {
            return Optional.empty();
        }
        if (unit.equals("d") && !number.contains(".")) {
            return Optional.of("P" + number + "D");
        }
        return UNITS.containsKey(unit) && !number.contains(".")
                ? Optional.of(number + unit)
                : inSeconds(new BigDecimal(number), unit);
    }

    private static Optional<String> valid(String duration) {
        return Optional.of(duration).filter(text -> parse(text).isPresent());
    }

    /** There is no unit below the millisecond, and no fraction but of seconds. */
    private static Optional<String> inSeconds(BigDecimal number, String unit) {
        ChronoUnit base = switch (unit) {
            case "us" -> ChronoUnit.MICROS;
            case "ns" -> ChronoUnit.NANOS;
            case "d" -> ChronoUnit.DAYS;
            default -> Objects.requireNonNull(UNITS.get(unit));
        };
        BigDecimal nanos = number.multiply(BigDecimal.valueOf(base.getDuration().toNanos()));
        BigDecimal[] seconds = nanos.divideAndRemainder(BigDecimal.valueOf(1_000_000_000L));
        try {
            return Optional.of(Duration.ofSeconds(seconds[0].longValueExact(), seconds[1].longValue())
                    .toString());
        } catch (ArithmeticException tooLong) {
            return Optional.empty();
        }
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
