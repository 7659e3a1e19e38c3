package guide.slots;

import dev.fanwise.Gather;
import dev.fanwise.Outcome;
import dev.fanwise.Outcome.Cancelled;
import dev.fanwise.Outcome.Failure;
import dev.fanwise.Outcome.Success;
import java.io.FileNotFoundException;
import java.io.IOException;

/** Tolerates a missing picture. */
// region: type
abstract class Offers {

    record Offer(int price, Outcome<String> picture) {}

    @Gather
    abstract Offer find(String city) throws InterruptedException;

    int price(String city) {
        return 20 * city.length();
    }

    String picture(String city) throws IOException {
        throw new FileNotFoundException(city + ".png");
    }
}
// endregion

/** Prints an offer. */
final class ShowOffer {

    private ShowOffer() {}

    public static void main(String[] args) throws Exception {
        // region: use
        var offer = new OffersFanOut().find("Ghent");
        System.out.println(offer.price() + " EUR");
        System.out.println(
                switch (offer.picture()) {
                    case Success<String>(var file) -> file;
                    case Failure<String>(var exception) -> "no picture: " + exception.getMessage();
                    case Cancelled<String>() -> "no picture in time";
                });
        // endregion
    }
}
