package guide.quarkus;

// region: proxy
import dev.fanwise.Each;
import dev.fanwise.Gather;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;

@ApplicationScoped
public abstract class Reviews {

    private final Catalogue catalogue;

    /** For the client proxy, which passes each call on and uses no field. */
    protected Reviews() {
        this.catalogue = null;
    }

    @Inject
    protected Reviews(@Named("shop") Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Gather("review")
    public abstract List<String> reviews(@Each List<Long> ids) throws IOException, InterruptedException;

    String review(Long id) throws IOException {
        return "good " + catalogue.title(id);
    }
}
// endregion
