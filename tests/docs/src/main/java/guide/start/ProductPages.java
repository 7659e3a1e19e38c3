package guide.start;

import dev.fanwise.Gather;
import java.io.IOException;
import java.util.List;

// region: type
abstract class ProductPages {

    record Page(String product, List<String> reviews, int price) {}

    @Gather // product, reviews and price run at the same time
    abstract Page load(long id) throws IOException, InterruptedException;

    String product(long id) throws IOException {
        return Shop.get("/product/" + id);
    }

    List<String> reviews(long id) throws IOException {
        return Shop.get("/reviews/" + id).lines().toList();
    }

    int price(long id) throws IOException {
        return Integer.parseInt(Shop.get("/price/" + id));
    }
}
// endregion
