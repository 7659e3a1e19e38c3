package guide.quarkus;

import dev.fanwise.Gather;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;

@Singleton
public abstract class ProductPages {

    public record Page(String title, long price) {}

    private final Catalogue catalogue;

    protected ProductPages(@Named("shop") Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Gather
    public abstract Page load(long id) throws IOException, InterruptedException;

    String title(long id) throws IOException {
        return catalogue.title(id);
    }

    long price(long id) {
        return catalogue.price(id);
    }
}
