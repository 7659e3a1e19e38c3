package javadoc;

import dev.fanwise.Deadline;
import dev.fanwise.Gather;
import java.time.Duration;
import java.util.concurrent.TimeoutException;

/** What the examples need. */
abstract class DeadlineExamples {

    private final Client client;

    DeadlineExamples(Client client) {
        this.client = client;
    }

    interface Client {
        Product get(String path, Duration timeout);
    }

    record Product(String name) {}

    record Page(Product product) {}

    // region: parameter
    @Gather
    abstract Page load(long id, Deadline deadline) throws InterruptedException, TimeoutException;

    Product product(long id, Deadline deadline) {
        return client.get("/products/" + id, deadline.remaining());
    }
    // endregion
}
