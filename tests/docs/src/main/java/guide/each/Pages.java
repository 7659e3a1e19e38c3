package guide.each;

import dev.fanwise.Each;
import dev.fanwise.Gather;
import java.io.IOException;
import java.util.List;

// region: type
abstract class Pages {

    @Gather
    abstract List<String> fetch(@Each List<String> names) throws IOException, InterruptedException;

    String fetch(String name) throws IOException {
        return "<h1>" + name + "</h1>";
    }
}
// endregion

/** Fetches three. */
final class FetchPages {

    private FetchPages() {}

    public static void main(String[] args) throws Exception {
        // region: use
        for (var page : new PagesFanOut().fetch(List.of("home", "news", "about"))) {
            System.out.println(page);
        }
        // endregion
    }
}
