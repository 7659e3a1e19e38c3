package javadoc;

import dev.fanwise.Gather;

/** A type with a fan-out method. */
abstract class ProductPages {

    record Page(String product, int price) {}

    @Gather
    abstract Page load(long id) throws InterruptedException;

    String product(long id) {
        return "product " + id;
    }

    int price(long id) {
        return (int) id;
    }
}
