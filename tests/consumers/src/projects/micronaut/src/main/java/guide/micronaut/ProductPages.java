package guide.micronaut;

// region: bean
import dev.fanwise.Gather;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;

@Singleton
public abstract class ProductPages {

    public record Page(String title, long price) {}

    private final Catalogue catalogue;
    private final String currency;

    protected ProductPages(@Named("shop") Catalogue catalogue, @Value("${shop.currency:EUR}") String currency) {
        this.catalogue = catalogue;
        this.currency = currency;
    }

    @Gather
    public abstract Page load(long id) throws IOException, InterruptedException;

    String title(long id) throws IOException {
        return catalogue.title(id) + " in " + currency;
    }

    long price(long id) {
        return catalogue.price(id);
    }
}
// endregion
