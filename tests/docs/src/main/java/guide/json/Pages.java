package guide.json;

import dev.fanwise.Gather;
import dev.fanwise.Outcome;
import java.io.IOException;
import java.util.List;

abstract class Pages {

    // region: type
    record Page(String product, Outcome<List<String>> reviews) {}

    @Gather
    abstract Page load(long id) throws InterruptedException;
    // endregion

    String product(long id) {
        return "Teapot";
    }

    List<String> reviews(long id) throws IOException {
        throw new IOException("10.1.2.3:5432 refused the password of 'shop'");
    }

    // region: body
    record Body(String product, Part<List<String>> reviews) {}

    static Body body(Page page) {
        return new Body(page.product(), Part.of(page.reviews()));
    }
    // endregion

    public static void main(String[] args) throws InterruptedException {
        // region: use
        System.out.println(body(new PagesFanOut().load(42)));
        // endregion
    }
}
