package guide.order;

import dev.fanwise.From;
import dev.fanwise.Gather;
import dev.fanwise.Outcome;
import java.io.FileNotFoundException;
import java.io.IOException;

// region: type
abstract class Offers {

    record Offer(Outcome<String> picture, String label, String text) {}

    @Gather
    abstract Offer find(String city) throws InterruptedException;

    String picture(String city) throws IOException {
        throw new FileNotFoundException(city + ".png");
    }

    String label(Outcome<String> picture) {
        return picture instanceof Outcome.Success<String> ? "with a picture" : "without a picture";
    }

    String text(String label, @From("rooms") int rooms) {
        return rooms + " rooms " + label;
    }

    int rooms(String city) {
        return city.length();
    }
}
// endregion
