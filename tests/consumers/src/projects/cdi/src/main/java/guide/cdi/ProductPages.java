package guide.cdi;

// region: bean
import dev.fanwise.Gather;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;

@ApplicationScoped
public abstract class ProductPages {

    public record Page(String title, long price) {}

    private final Catalogue catalogue;

    @Inject
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
// endregion
