package guide.policies;

import dev.fanwise.Each;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeoutException;

/** Methods with one policy. */
abstract class Deliveries {

    // region: use
    @FailFast("quote")
    abstract List<Integer> quotes(@Each List<String> carriers)
            throws IOException, InterruptedException, TimeoutException;

    @FailFast(value = "quote", timeout = "10s")
    abstract List<Integer> quotesByFax(@Each List<String> carriers)
            throws IOException, InterruptedException, TimeoutException;
    // endregion

    int quote(String carrier) throws IOException {
        if (carrier.isEmpty()) {
            throw new IOException("no carrier");
        }
        return carrier.length();
    }
}
