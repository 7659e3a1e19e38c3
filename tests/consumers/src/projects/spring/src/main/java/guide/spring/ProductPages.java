package guide.spring;

// region: service
import dev.fanwise.Gather;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

@Service
public abstract class ProductPages {

    public record Page(String title, long price) {}

    private final Catalogue catalogue;
    private final Prices prices;
    private final String currency;

    protected ProductPages(
            @Qualifier("shop") Catalogue catalogue, Prices prices, @Value("${shop.currency:EUR}") String currency) {
        this.catalogue = catalogue;
        this.prices = prices;
        this.currency = currency;
    }

    @Gather
    public abstract Page load(long id) throws IOException, InterruptedException;

    String title(long id) throws IOException {
        return catalogue.title(id) + " in " + currency;
    }

    long price(long id) {
        return prices.price(id);
    }
}
// endregion
