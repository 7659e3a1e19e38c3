package dev.fanwise.scopedvalues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanwise.FanOutOptions;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is bound in the caller is bound in its tasks. */
@Timeout(60)
class ScopedValuesTest {

    private static final ScopedValue<String> USER = ScopedValue.newInstance();
    private static final ScopedValue<Integer> TENANT = ScopedValue.newInstance();

    private final FanOutOptions options = FanOutOptions.defaults().withContext(ScopedValues.of(USER, TENANT));

    @Test
    void everyTaskOfEveryShapeHasTheBindingsOfItsCaller() throws Exception {
        try (var pool = Executors.newFixedThreadPool(2)) {
            for (var each : List.of(options, options.withExecutor(pool), options.withExecutor(Runnable::run))) {
                var pages = new PagesFanOut(each);
                var seen = new ConcurrentLinkedQueue<String>();
                List<Callable<String>> codes = Collections.nCopies(4, () -> {
                    seen.add(USER.get() + " of " + TENANT.get());
                    return "";
                });
                ScopedValue.where(USER, "Ada").where(TENANT, 7).call(() -> {
                    pages.each(codes);
                    pages.bounded(codes);
                    pages.waitForAll(codes);
                    pages.scope(codes);
                    pages.body(codes);
                    return pages.start(codes).get();
                });

                assertThat(seen).hasSize(24).containsOnly("Ada of 7");
            }
            assertThat(pool.submit(USER::isBound).get()).isFalse();
        }
    }

    @Test
    void whatIsNotBoundInTheCallerIsNotBoundInItsTasks() throws Exception {
        var pages = new PagesFanOut(options);
        Callable<String> code = () -> USER.isBound() + " " + TENANT.isBound();

        assertThat(pages.each(List.of(code))).containsExactly("false false");
        assertThat(ScopedValue.where(USER, "Ada").call(() -> pages.each(List.of(code))))
                .containsExactly("true false");
    }

    @Test
    void aFailureKeepsItsType() {
        var failure = new IOException("failure");
        Callable<String> code = () -> {
            throw failure;
        };

        assertThatThrownBy(
                        () -> ScopedValue.where(USER, "Ada").call(() -> new PagesFanOut(options).each(List.of(code))))
                .isSameAs(failure);
    }

    @Test
    void aValueThatIsNullIsAMistake() {
        assertThatNullPointerException().isThrownBy(() -> ScopedValues.of(USER, null));
    }
}
