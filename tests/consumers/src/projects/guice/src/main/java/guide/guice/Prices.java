package guide.guice;

import com.google.inject.Singleton;
import dev.fanwise.Each;
import dev.fanwise.Gather;
import dev.fanwise.OnFanOut;
import jakarta.inject.Named;
import java.util.List;

/** With a scope of Guice's own, where FW086 says that it belongs. */
@OnFanOut(Singleton.class)
abstract class Prices {

    private final String shop;

    Prices(@Named("shop") String shop) {
        this.shop = shop;
    }

    @Gather
    abstract List<String> price(@Each List<Long> ids) throws InterruptedException;

    String price(Long id) {
        return shop + " costs " + id;
    }
}
