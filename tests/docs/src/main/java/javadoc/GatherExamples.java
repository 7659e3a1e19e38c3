package javadoc;

import dev.fanwise.Gather;
import java.io.IOException;
import java.util.List;

/** What the example needs. */
final class GatherExamples {

    record Product(String name) {}

    record Review(String text) {}

    record Price(int cents) {}

    interface Shop {

        Product product(long id) throws IOException;

        List<Review> reviews(long id) throws IOException;

        Price price(long id);
    }

    private GatherExamples() {}

    abstract static class WithShop {

        final Shop shop;

        WithShop(Shop shop) {
            this.shop = shop;
        }
    }

    abstract static class Pages extends WithShop {

        Pages(Shop shop) {
            super(shop);
        }

        // region: slots
        record Page(Product product, List<Review> reviews, Price price) {}

        @Gather
        abstract Page load(long id) throws IOException, InterruptedException;

        Product product(long id) throws IOException {
            return shop.product(id);
        }

        List<Review> reviews(long id) throws IOException {
            return shop.reviews(id);
        }

        Price price(long id) {
            return shop.price(id);
        }
        // endregion
    }
}
