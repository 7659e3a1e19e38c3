package guide.spring;

import java.io.IOException;

/** Where products are. */
public interface Catalogue {

    String title(long id) throws IOException;

    long price(long id);
}
