package guide.spring;

// region: transaction
import java.io.IOException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class Orders {

    private final ProductPages pages;

    Orders(ProductPages pages) {
        this.pages = pages;
    }

    /** The transaction is the caller's: its tasks run in threads of their own, without one. */
    @Transactional
    public long place(long id) throws IOException, InterruptedException {
        return pages.load(id).price();
    }
}
// endregion
