package guide.start;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.Map;

/** Stands for a server. */
final class Shop {

    private static final Map<String, String> PAGES =
            Map.of("/product/42", "Teapot", "/reviews/42", "Pours well\nDoes not drip", "/price/42", "1900");

    private Shop() {}

    static String get(String path) throws IOException {
        var page = PAGES.get(path);
        if (page == null) {
            throw new FileNotFoundException(path);
        }
        return page;
    }
}
