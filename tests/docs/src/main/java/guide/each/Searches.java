package guide.each;

import dev.fanwise.Each;
import dev.fanwise.Gather;
import java.util.List;

/** More parameters than one. */
// region: type
abstract class Searches {

    @Gather("search")
    abstract List<String> searchAll(String text, @Each List<String> pages, int limit) throws InterruptedException;

    String search(String text, String page, int limit) {
        return limit + " times " + text + " in " + page;
    }
}
// endregion

/** Prints two. */
final class Search {

    private Search() {}

    public static void main(String[] args) throws Exception {
        System.out.println(new SearchesFanOut().searchAll("tea", List.of("home", "news"), 3));
    }
}
