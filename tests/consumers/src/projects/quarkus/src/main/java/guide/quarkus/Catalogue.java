package guide.quarkus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.IOException;

/** Where products are. */
@Named("shop")
@ApplicationScoped
public class Catalogue {

    String title(long id) throws IOException {
        return "tea " + id;
    }

    long price(long id) {
        return id * 100;
    }
}
