package guide.bulk;

import dev.fanwise.AsCompleted;
import dev.fanwise.Each;
import dev.fanwise.Gather;
import dev.fanwise.Outcome;
import java.io.IOException;
import java.sql.SQLException;
import java.util.stream.Stream;

/** Converts prices. */
abstract class Conversion {

    // region: fan-out
    record Product(int id, String price) {}

    interface Store {
        void put(Product product, Outcome<Integer> cents) throws SQLException;
    }

    @Gather(value = "convert", concurrency = 16)
    abstract void convertAll(@Each Stream<Product> products, @AsCompleted Store store)
            throws SQLException, InterruptedException;

    int convert(Product product) throws IOException { // in your program: calls a service
        if (product.price().equals("on request")) {
            throw new IOException("no price");
        }
        return 100 * Integer.parseInt(product.price());
    }
    // endregion
}
