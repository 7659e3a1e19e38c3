package guide.json;

import dev.fanwise.Gather;
import dev.fanwise.Outcome;
import java.io.IOException;
import java.net.ConnectException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeoutException;
import tools.jackson.databind.json.JsonMapper;

/** Products with reviews, with reviews that fail, and with reviews that do not come. */
abstract class Pages {

    // region: type
    record Page(String product, Outcome<List<String>> reviews) {}

    @Gather(timeout = "1s")
    abstract Page load(long id) throws InterruptedException, TimeoutException;
    // endregion

    String product(long id) {
        return List.of("Teapot", "Kettle", "Cup").get((int) id);
    }

    List<String> reviews(long id) throws IOException, InterruptedException {
        if (id == 0) {
            return List.of("pours well");
        }
        if (id == 1) {
            throw new IOException("no reviews", new ConnectException("10.1.2.3:5432 refused the password of 'shop'"));
        }
        new CountDownLatch(1).await();
        return List.of();
    }

    // region: body
    record Body(String product, Part<List<String>> reviews) {}

    static Body body(Page page) {
        return new Body(page.product(), Part.of(page.reviews()));
    }
    // endregion

    public static void main(String[] args) throws InterruptedException, TimeoutException {
        var pages = new PagesFanOut();
        // region: use
        var json = JsonMapper.shared();
        System.out.println(json.writeValueAsString(body(pages.load(0)))); // has reviews
        System.out.println(json.writeValueAsString(body(pages.load(1)))); // they fail
        System.out.println(json.writeValueAsString(body(pages.load(2)))); // they do not come in time
        // endregion
    }
}
