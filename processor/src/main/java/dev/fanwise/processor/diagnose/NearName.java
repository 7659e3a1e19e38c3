package dev.fanwise.processor.diagnose;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the name that was probably meant. */
public final class NearName {

    private static final Pattern BETWEEN_WORDS =
            Pattern.compile("[^\\p{L}\\p{N}]+|(?<=[\\p{Ll}\\d])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");

    private NearName() {}

    /** The name that is spelt alike, else one that says the same in other words. */
    public static Optional<String> of(String written, Collection<String> known) {
        return bySpelling(written, known).or(() -> byMeaning(written, known));
    }

    /** The name closest to the one written, if it is close enough to be a slip of the pen. */
    private static Optional<String> bySpelling(String written, Collection<String> known) {
        int tolerance = Math.max(1, written.length() / 3);
        return known.stream()
                .filter(name -> !name.equals(written)
                        && distance(written, name) <= tolerance
                        && distance(written, name) < Math.max(written.length(), name.length()))
                .min(Comparator.<String>comparingInt(name -> distance(written, name))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** A name of which the other one is a part: getReviews, priceOf, loadProductById for reviews, price, product. */
    private static Optional<String> byMeaning(String written, Collection<String> known) {
        List<String> words = words(written);
        return known.stream()
                .filter(name -> !name.equals(written) && (hasPart(words(name), words) || hasPart(words, words(name))))
                .min(Comparator.<String>comparingInt(
                                name -> Math.abs(words(name).size() - words.size()))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static boolean hasPart(List<String> words, List<String> part) {
        return !part.isEmpty() && words.containsAll(part);
    }

    /** The words of a name in camel case or with underscores, or of code such as {@code this::fetch}, in the singular. */
    private static List<String> words(String name) {
        return Arrays.stream(BETWEEN_WORDS.split(name))
                .filter(word -> !word.isEmpty())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .map(word -> word.length() > 2 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word)
                .toList();
    }

    /** The number of letters to insert, remove, replace or swap; case does not count. */
    private static int distance(String from, String to) {
        String left = from.toLowerCase(Locale.ROOT);
        String right = to.toLowerCase(Locale.ROOT);
        int[] beforePrevious = new int[0];
        int[] previous = new int[right.length() + 1];
        for (int column = 0; column <= right.length(); column++) {
            previous[column] = column;
        }
        for (int row = 1; row <= left.length(); row++) {
            int[] current = new int[right.length() + 1];
            current[0] = row;
            for (int column = 1; column <= right.length(); column++) {
                int replaced = previous[column - 1] + (left.charAt(row - 1) == right.charAt(column - 1) ? 0 : 1);
                current[column] = Math.min(replaced, 1 + Math.min(previous[column], current[column - 1]));
                if (isSwapped(left, row, right, column)) {
                    current[column] = Math.min(current[column], 1 + beforePrevious[column - 2]);
                }
            }
            beforePrevious = previous;
            previous = current;
        }
        return previous[right.length()];
    }

    private static boolean isSwapped(String left, int row, String right, int column) {
        return row > 1
                && column > 1
                && left.charAt(row - 1) == right.charAt(column - 2)
                && left.charAt(row - 2) == right.charAt(column - 1);
    }
}
