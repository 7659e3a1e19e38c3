package guide.each;

import dev.fanwise.Each;
import dev.fanwise.Gather;
import dev.fanwise.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One task, five results. */
abstract class Sizes {

    // region: results
    int size(String name) {
        return name.length();
    }

    @Gather("size") // in the order of the elements
    abstract List<Integer> list(@Each List<String> names) throws InterruptedException;

    @Gather("size")
    abstract int[] array(@Each List<String> names) throws InterruptedException;

    @Gather("size") // by element, in their order
    abstract Map<String, Integer> map(@Each Set<String> names) throws InterruptedException;

    @Gather("size") // the value, failure or cancellation of each
    abstract List<Outcome<Integer>> outcomes(@Each List<String> names) throws InterruptedException;

    @Gather("size") // the results are not wanted, failures are
    abstract void all(@Each List<String> names) throws InterruptedException;
    // endregion
}

/** Prints some. */
final class ShowSizes {

    private ShowSizes() {}

    public static void main(String[] args) throws Exception {
        var sizes = new SizesFanOut();
        var names = List.of("home", "news", "about");
        System.out.println(sizes.list(names));
        System.out.println(sizes.map(Set.of("about")));
        System.out.println(sizes.outcomes(names));
        System.out.println(sizes.list(List.of()));
    }
}
