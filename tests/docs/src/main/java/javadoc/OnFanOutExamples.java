package javadoc;

import dev.fanwise.Gather;
import dev.fanwise.OnFanOut;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.net.URI;

/** What the example is in. */
interface OnFanOutExamples {

    // region: scope
    @OnFanOut(Singleton.class)
    abstract class Pages {

        record Page(String title) {}

        private final URI shop;

        Pages(@Named("shop") URI shop) {
            this.shop = shop;
        }

        @Gather
        abstract Page load(long id) throws InterruptedException;

        String title(long id) {
            return shop.resolve("title/" + id).toString();
        }
    }
    // endregion
}
