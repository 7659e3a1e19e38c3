package guide.springboot;

import dev.fanwise.Gather;

/** What the page about Spring Boot constructs. */
abstract class ProductPages {

    private final Database database;

    ProductPages(Database database) {
        this.database = database;
    }

    record Page(String product, String price) {}

    @Gather
    abstract Page load(String id) throws InterruptedException;

    String product(String id) {
        return database.read("product", id);
    }

    String price(String id) {
        return database.read("price", id);
    }
}
