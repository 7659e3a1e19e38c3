package guide.spring;

import java.io.IOException;
import org.springframework.stereotype.Component;

/** Two beans of one type: a qualifier has to say which. */
final class Catalogues {

    private Catalogues() {}

    record OfOneName(String name) implements Catalogue {

        @Override
        public String title(long id) {
            return name + " " + id;
        }

        @Override
        public long price(long id) {
            return id * 100;
        }
    }

    @Component("shop")
    static class Shop implements Catalogue {

        private final Catalogue products = new OfOneName("tea");

        @Override
        public String title(long id) throws IOException {
            return products.title(id);
        }

        @Override
        public long price(long id) {
            return products.price(id);
        }
    }

    @Component("archive")
    static class Archive extends Shop {}
}
