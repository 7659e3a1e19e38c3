package guide.bodies;

import dev.fanwise.Task;
import dev.fanwise.TaskGroup;
import dev.fanwise.TaskGroupScope;
import java.io.IOException;
import java.util.concurrent.ExecutionException;

/** A body that reads its tasks. */
// region: type
abstract class Quotes {

    @TaskGroupScope
    abstract String quote(String city, boolean abroad) throws InterruptedException;

    String quote(TaskGroup group, String city, boolean abroad) throws ExecutionException, InterruptedException {
        Task<Integer> price = group.createTask("price", () -> price(city));
        if (!abroad) {
            return price.get() + " EUR";
        }
        Task<Double> rate = group.createTask("rate", () -> rate(city));
        return price.get() * rate.get() + " in " + city;
    }

    int price(String city) {
        return 20 * city.length();
    }

    double rate(String city) throws IOException {
        return 1.25;
    }
}
// endregion

/** Prints two. */
final class ShowQuotes {

    private ShowQuotes() {}

    public static void main(String[] args) throws Exception {
        var quotes = new QuotesFanOut();
        System.out.println(quotes.quote("Ghent", false));
        System.out.println(quotes.quote("Bern", true));
    }
}
