package dev.fanwise.examples.stages;

import static dev.fanwise.Cancellation.CANCEL;
import static dev.fanwise.ReturnWhen.FIRST_COMPLETED;

import dev.fanwise.Each;
import dev.fanwise.Outcome.Failure;
import dev.fanwise.Outcome.Success;
import dev.fanwise.Task;
import dev.fanwise.WaitFor;
import dev.fanwise.Waited;
import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Asks suppliers for their prices, and shows the quotes in stages. Each supplier is asked once. */
abstract class Quotes {

    /** Where the quotes come from. */
    @FunctionalInterface
    interface Market {
        String ask(String supplier) throws IOException, InterruptedException;
    }

    private final Market market;
    private final Consumer<String> out;

    Quotes(Market market, Consumer<String> out) {
        this.market = market;
        this.out = out;
    }

    public static void main(String[] args) throws InterruptedException {
        var suppliers =
                IntStream.rangeClosed(1, 10).mapToObj(i -> "supplier " + i).toList();
        new QuotesFanOut(Quotes::askSlowly, System.out::println).show(suppliers, Duration.ofSeconds(2));
    }

    private static String askSlowly(String supplier) throws IOException, InterruptedException {
        var random = ThreadLocalRandom.current();
        Thread.sleep(random.nextLong(500, 5_000));
        if (random.nextInt(8) == 0) {
            throw new IOException(supplier + " has none");
        }
        return random.nextInt(100, 1_000) + " EUR";
    }

    void show(List<String> suppliers, Duration patience) throws InterruptedException {
        out.accept("The first quote:");
        var pending = show(first(suppliers));
        if (!pending.isEmpty()) {
            out.accept("Those of the next " + patience.toSeconds() + " seconds:");
            pending = show(soon(pending, patience));
        }
        if (!pending.isEmpty()) {
            out.accept("All others:");
            show(others(pending));
        }
    }

    /** Shows what is there, and returns what is not. */
    private Set<Task<String>> show(Waited<String> quotes) {
        for (var quote : quotes.done()) {
            if (quote.outcome() instanceof Success<String> success) {
                out.accept("- " + success.value());
            } else if (quote.outcome() instanceof Failure<String> failure) {
                out.accept("- " + failure.exception().getMessage());
            }
        }
        return quotes.pending();
    }

    @WaitFor(value = "quote", returnWhen = FIRST_COMPLETED, onCancel = CANCEL)
    abstract Waited<String> first(@Each Collection<String> suppliers) throws InterruptedException;

    @WaitFor(onCancel = CANCEL)
    abstract Waited<String> soon(@Each Set<Task<String>> pending, Duration timeout) throws InterruptedException;

    @WaitFor(onCancel = CANCEL)
    abstract Waited<String> others(@Each Set<Task<String>> pending) throws InterruptedException;

    String quote(String supplier) throws IOException, InterruptedException {
        return supplier + ": " + market.ask(supplier);
    }
}
