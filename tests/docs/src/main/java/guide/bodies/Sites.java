package guide.bodies;

import dev.fanwise.TaskGroup;
import dev.fanwise.TaskGroupScope;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

// region: type
abstract class Sites {

    @TaskGroupScope
    abstract Set<String> crawl(String root) throws InterruptedException;

    Set<String> crawl(TaskGroup group, String root) { // the body
        Set<String> found = new ConcurrentSkipListSet<>();
        visit(group, root, found);
        return found;
    }

    private void visit(TaskGroup group, String page, Set<String> found) {
        if (found.add(page)) {
            group.createTask(page, () -> {
                for (var link : links(page)) {
                    visit(group, link, found);
                }
            });
        }
    }
    // endregion

    private static final Map<String, List<String>> LINKS = Map.of(
            "/", List.of("/news", "/shop"),
            "/news", List.of("/", "/shop"),
            "/shop", List.of("/shop/tea", "/shop/cups"),
            "/shop/tea", List.of("/shop"),
            "/shop/cups", List.of("/shop"));

    private static List<String> links(String page) {
        return LINKS.getOrDefault(page, List.of());
    }
}

/** Crawls the site. */
final class CrawlSite {

    private CrawlSite() {}

    public static void main(String[] args) throws Exception {
        // region: use
        System.out.println(new SitesFanOut().crawl("/"));
        // endregion
    }
}
