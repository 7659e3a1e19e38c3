package dev.fanwise.behaviour.gather;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.Gather;
import dev.fanwise.Outcome;
import dev.fanwise.behaviour.Rule;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What fills a component: outcomes, primitives, null. */
class SlotResultsTest {

    abstract static class Tolerance {
        record Page(String product, Outcome<List<String>> reviews) {}

        @Gather
        abstract Page load(IOException failure) throws InterruptedException;

        String product() {
            return "product";
        }

        List<String> reviews(IOException failure) throws IOException {
            throw failure;
        }
    }

    @Test
    @Rule("G6")
    void anOutcomeComponentHoldsTheFailure() throws Exception {
        var failure = new IOException("no reviews");

        assertThat(new SlotResultsTest_ToleranceFanOut().load(failure))
                .isEqualTo(new Tolerance.Page("product", new Outcome.Failure<>(failure)));
    }

    abstract static class OutcomeTask {
        record Report(Outcome<String> saved) {}

        @Gather
        abstract Report report() throws InterruptedException;

        String saved() {
            return "value";
        }
    }

    @Test
    @Rule("G6")
    void anOutcomeComponentHoldsTheValue() throws Exception {
        assertThat(new SlotResultsTest_OutcomeTaskFanOut().report().saved()).isEqualTo(new Outcome.Success<>("value"));
    }

    abstract static class Primitives {
        record All(boolean a, byte b, short c, char d, int e, long f, float g, double h) {}

        @Gather
        abstract All all() throws InterruptedException;

        boolean a() {
            return true;
        }

        byte b() {
            return 1;
        }

        short c() {
            return 2;
        }

        char d() {
            return 'd';
        }

        int e() {
            return 4;
        }

        long f() {
            return 5;
        }

        float g() {
            return 6;
        }

        double h() {
            return 7;
        }
    }

    @Test
    @Rule("E6")
    void everyPrimitiveTypeIsAResult() throws Exception {
        assertThat(new SlotResultsTest_PrimitivesFanOut().all())
                .isEqualTo(new Primitives.All(true, (byte) 1, (short) 2, 'd', 4, 5, 6, 7));
    }

    abstract static class Voids {
        record Done(Void ping, Outcome<Void> log, String value) {}

        final List<String> calls = new java.util.concurrent.CopyOnWriteArrayList<>();

        @Gather
        abstract Done doAll(String word) throws InterruptedException;

        void ping(String word) {
            calls.add("ping " + word);
        }

        void log(String word) {
            calls.add("log " + word);
        }

        String value() {
            return null;
        }
    }

    @Test
    @Rule("E6")
    void aVoidTaskFillsItsComponentWithNull() throws Exception {
        var voids = new SlotResultsTest_VoidsFanOut();

        assertThat(voids.doAll("now")).isEqualTo(new Voids.Done(null, new Outcome.Success<>(null), null));
        assertThat(voids.calls).containsExactlyInAnyOrder("ping now", "log now");
    }

    abstract static class Varargs {
        record Counts(int count, String joined) {}

        @Gather
        abstract Counts counts(String... words) throws InterruptedException;

        int count(String... words) {
            return words.length;
        }

        String joined(String[] words) {
            return String.join("+", words);
        }
    }

    @Test
    @Rule("E1")
    void varargsArePassedOn() throws Exception {
        assertThat(new SlotResultsTest_VarargsFanOut().counts("a", "b")).isEqualTo(new Varargs.Counts(2, "a+b"));
    }
}
