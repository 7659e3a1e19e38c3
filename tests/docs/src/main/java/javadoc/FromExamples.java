package javadoc;

import dev.fanwise.From;
import dev.fanwise.Gather;
import dev.fanwise.Outcome;
import java.util.List;

/** What the example needs. */
abstract class FromExamples {

    // region: component
    record Flight(
            @From("seat") String outward, @From("seat") String back) {}
    // endregion

    // region: timeout
    record Page(Product product, @From(timeout = "200ms") Outcome<List<Review>> reviews) {}
    // endregion

    record Product(long id) {}

    record Review(String text) {}

    @Gather
    abstract Page load(long id) throws InterruptedException;

    Product product(long id) {
        return new Product(id);
    }

    List<Review> reviews(long id) {
        return List.of(new Review("good"));
    }

    @Gather
    abstract Flight book(String passenger) throws InterruptedException;

    String seat(String passenger) {
        return "a seat for " + passenger;
    }
}
