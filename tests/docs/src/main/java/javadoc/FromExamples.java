package javadoc;

import dev.fanwise.From;
import dev.fanwise.Gather;

/** What the example needs. */
abstract class FromExamples {

    // region: component
    record Flight(
            @From("seat") String outward, @From("seat") String back) {}
    // endregion

    @Gather
    abstract Flight book(String passenger) throws InterruptedException;

    String seat(String passenger) {
        return "a seat for " + passenger;
    }
}
