package javadoc;

import dev.fanwise.Outcome;
import java.util.List;

/** What the example needs. */
final class OutcomeExamples {

    record Page(Outcome<List<String>> reviews) {}

    private OutcomeExamples() {}

    static void show(Page page) {
        // region: pattern
        if (page.reviews() instanceof Outcome.Success<List<String>> success) {
            show(success.value());
        }
        // endregion
    }

    private static void show(List<String> reviews) {
        reviews.forEach(System.out::println);
    }
}
