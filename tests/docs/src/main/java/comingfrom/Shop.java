package comingfrom;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** What is to be done at the same time. */
public class Shop {

    /** Counted down when the slow seller is asked, and when it is asked no longer. */
    protected final CountDownLatch slowIsAsked = new CountDownLatch(1);

    protected final CountDownLatch slowHasEnded = new CountDownLatch(1);

    // region: blocking
    public record Page(String product, List<String> reviews) {}

    protected String product(long id) throws IOException {
        return "product " + id;
    }

    protected List<String> reviews(long id) throws IOException {
        throw new IOException("no reviews of " + id);
    }

    /** Some sellers are closed, some are slow. */
    protected String price(String seller) throws IOException, InterruptedException {
        return switch (seller) {
            case "closed" -> throw new IOException(seller + " does not answer");
            case "slow" -> waitForEver();
            default -> "price of " + seller;
        };
    }
    // endregion

    /** For tests. */
    public final boolean hasSlowEnded() {
        return slowHasEnded.getCount() == 0;
    }

    /** For tests. */
    public final void awaitEndOfSlow() throws InterruptedException {
        slowHasEnded.await();
    }

    private String waitForEver() throws InterruptedException {
        slowIsAsked.countDown();
        try {
            new CountDownLatch(1).await();
            return "";
        } finally {
            slowHasEnded.countDown();
        }
    }
}
