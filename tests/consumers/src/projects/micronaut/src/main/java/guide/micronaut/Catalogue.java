package guide.micronaut;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;

/** Where products are. */
@Named("shop")
@Singleton
public class Catalogue {

    String title(long id) throws IOException {
        return "tea " + id;
    }

    long price(long id) {
        return id * 100;
    }
}
