package guide.springboottest;

import dev.fanwise.Gather;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Service;

// region: type
@Service
abstract class ProductPages {

    private final Database database; // an interface

    ProductPages(Database database) {
        this.database = database;
    }

    record Page(String product, String price) {}

    @Gather(timeout = "2s")
    abstract Page load(String id) throws InterruptedException, TimeoutException;

    String product(String id) throws InterruptedException {
        return database.read("product", id);
    }

    String price(String id) throws InterruptedException {
        return database.read("price", id);
    }
}
// endregion
