package dev.fanwise.behaviour.gather;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanwise.Gather;
import dev.fanwise.behaviour.Rule;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** Fan-out methods and tasks with type parameters. */
class GenericSlotsTest {

    abstract static class Repository<K extends Comparable<K>, V> {
        record Entry<A, B>(A key, B value) {}

        private final Map<K, V> values;

        Repository(Map<K, V> values) {
            this.values = values;
        }

        @Gather
        abstract Entry<K, V> entry(K wanted) throws InterruptedException;

        K key(K wanted) {
            return wanted;
        }

        V value(K wanted) {
            return values.get(wanted);
        }
    }

    @Test
    @Rule("E1")
    void aGenericTypeHasAGenericClass() throws Exception {
        var repository = new GenericSlotsTest_RepositoryFanOut<>(Map.of("one", 1));

        assertThat(repository.entry("one")).isEqualTo(new Repository.Entry<>("one", 1));
    }

    abstract static class GenericMethods {
        record Two<A, B>(A first, B second) {}

        @Gather
        abstract <A, B, X extends Exception> Two<A, B> both(Thrower<A, X> one, Callable<B> two)
                throws X, InterruptedException, Exception;

        <A, X extends Exception> A first(Thrower<A, X> one) throws X {
            return one.get();
        }

        <B> B second(Callable<B> two) throws Exception {
            return two.call();
        }

        interface Thrower<A, X extends Exception> {
            A get() throws X;
        }
    }

    @Test
    @Rule("E1")
    void fanOutMethodsAndTasksMayBeGeneric() throws Exception {
        var both = new GenericSlotsTest_GenericMethodsFanOut().<String, Integer, IOException>both(() -> "one", () -> 2);

        assertThat(both).isEqualTo(new GenericMethods.Two<>("one", 2));
    }

    @Test
    @Rule({"X1", "G3"})
    void anExceptionOfATypeVariableIsThrownAsTheVeryObject() {
        var failure = new FileNotFoundException("one");

        assertThatThrownBy(() -> new GenericSlotsTest_GenericMethodsFanOut()
                        .<String, Integer, FileNotFoundException>both(
                                () -> {
                                    throw failure;
                                },
                                () -> 2))
                .isSameAs(failure);
    }
}
