package guide.guice;

import dev.fanwise.Gather;
import dev.fanwise.OnFanOut;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

@OnFanOut(Singleton.class)
abstract class ProductPages {

    record Page(String title, long price) {}

    private final String shop;

    ProductPages(@Named("shop") String shop) {
        this.shop = shop;
    }

    @Gather
    abstract Page load(long id) throws InterruptedException;

    String title(long id) {
        return shop + " " + id;
    }

    long price(long id) {
        return id * 100;
    }
}
