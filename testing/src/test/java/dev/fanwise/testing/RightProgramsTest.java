package dev.fanwise.testing;

import static java.time.Duration.ofDays;
import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.Deadline;
import dev.fanwise.ExceptionGroup;
import dev.fanwise.Outcome;
import dev.fanwise.Task;
import dev.fanwise.TaskLimit;
import dev.fanwise.testing.Shop.Nested;
import dev.fanwise.testing.Shop.Offer;
import dev.fanwise.testing.Shop.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Programs without faults, of every shape of call: no order of them is called wrong. */
@Timeout(60)
class RightProgramsTest {

    private static final Shop.Services SERVICES = new Shop.Services() {};

    private static void isRight(EveryOrder.Code code) {
        assertThat(EveryOrder.of(code).check().run()).isGreaterThan(1);
    }

    private static Shop shop(Shop.Services services) {
        return new ShopFanOut(new VirtualTime().options(), services);
    }

    /** A service that fails in some orders. */
    private static Shop.Services flaky() {
        return new Shop.Services() {
            @Override
            public String product() throws IOException {
                return answer("product");
            }

            @Override
            public String price() throws IOException {
                return answer("price");
            }

            @Override
            public String ask(String mirror) throws IOException {
                return answer(mirror);
            }

            private String answer(String what) throws IOException {
                if (EveryOrder.choose("no " + what)) {
                    throw new IOException("no " + what);
                }
                return what;
            }
        };
    }

    @Test
    void aPage() {
        isRight(() -> assertThat(shop(SERVICES).page()).isEqualTo(new Page("product", "price")));
    }

    @Test
    void aPageWhoseTasksMayFail() {
        isRight(() -> {
            try {
                assertThat(shop(flaky()).page()).isEqualTo(new Page("product", "price"));
            } catch (IOException failure) {
                assertThat(failure).hasMessageStartingWith("no ");
            }
        });
    }

    @Test
    void aPageThatLeavesTasks() {
        isRight(() -> {
            var isBroken = EveryOrder.choose("no product");
            var shop = shop(new Shop.Services() {
                @Override
                public String product() throws IOException {
                    if (isBroken) {
                        throw new IOException("no product");
                    }
                    return "product";
                }
            });
            try {
                assertThat(shop.pageThatLeaves().price()).isEqualTo("price");
            } catch (IOException failure) {
                assertThat(isBroken).isTrue();
            }
        });
    }

    @Test
    void aPageByADeadline() {
        isRight(() -> {
            var time = new VirtualTime();
            var shop = new ShopFanOut(time.options(), SERVICES);
            try {
                shop.pageBy(Deadline.after(ofSeconds(1), time));
            } catch (TimeoutException late) {
                assertThat(time.now()).isGreaterThanOrEqualTo(ofSeconds(1));
            }
        });
    }

    @Test
    void reviewsMayBeLate() {
        isRight(() -> assertThat(shop(SERVICES).tolerant().reviews())
                .isIn(new Outcome.Success<>("reviews"), new Outcome.Cancelled<>()));
    }

    @Test
    void anOfferNeedsItsProduct() {
        isRight(() -> assertThat(shop(SERVICES).offer()).isEqualTo(new Offer("product", "product for price")));
    }

    @Test
    void aCallInsideACall() {
        isRight(() ->
                assertThat(shop(SERVICES).nested()).isEqualTo(new Nested(new Page("product", "price"), "reviews")));
    }

    @Test
    void aHandleThatIsRead() {
        isRight(() -> {
            var page = shop(flaky()).pageLater();
            try {
                var outcome = page.await();
                assertThat(outcome).isNotInstanceOf(Outcome.Cancelled.class);
            } catch (InterruptedException interrupt) {
                page.cancel();
                throw interrupt;
            }
        });
    }

    @Test
    void aHandleThatIsCancelled() {
        isRight(() -> {
            var page = shop(SERVICES).pageLater();
            page.cancel();
            assertThat(page.await())
                    .satisfiesAnyOf(
                            outcome -> assertThat(outcome).isEqualTo(new Outcome.Cancelled<>()),
                            outcome ->
                                    assertThat(outcome).isEqualTo(new Outcome.Success<>(new Page("product", "price"))),
                            outcome -> assertThat(outcome)
                                    .isInstanceOfSatisfying(
                                            Outcome.Failure.class,
                                            failure -> assertThat(failure.exception())
                                                    .isInstanceOf(RejectedExecutionException.class)));
        });
    }

    @Test
    void allAnswersInTheOrderOfTheirElements() {
        isRight(() -> assertThat(shop(SERVICES).askAll(List.of("a", "b", "c"))).containsExactly("a", "b", "c"));
    }

    @Test
    void neverMoreThanTwoAtATime() {
        isRight(() -> {
            var time = new VirtualTime();
            var running = new AtomicInteger();
            var shop = new ShopFanOut(time.options(), new Shop.Services() {
                @Override
                public String ask(String mirror) throws InterruptedException {
                    assertThat(running.incrementAndGet()).isLessThanOrEqualTo(2);
                    try {
                        time.sleep(ofMillis(10));
                    } finally {
                        running.decrementAndGet();
                    }
                    return mirror;
                }
            });
            assertThat(shop.askTwoAtATime(List.of("a", "b", "c"))).containsExactly("a", "b", "c");
        });
    }

    @Test
    void failuresAreOutcomes() {
        isRight(() -> {
            for (var outcome : shop(flaky()).tryAll(List.of("a", "b"))) {
                assertThat(outcome).isNotInstanceOf(Outcome.Cancelled.class);
            }
        });
    }

    @Test
    void theFirstToSucceedWins() {
        isRight(() -> {
            assertThat(shop(SERVICES).fastest(List.of("a", "b"))).isIn("a", "b");
        });
    }

    @Test
    void aHedgeStartsInTime() {
        isRight(() -> {
            var time = new VirtualTime();
            List<String> asked = new ArrayList<>();
            var shop = new ShopFanOut(time.options(), new Shop.Services() {
                @Override
                public String ask(String mirror) throws InterruptedException {
                    asked.add(mirror + " at " + time.now());
                    if (mirror.equals("a") && EveryOrder.choose("a is slow")) {
                        time.sleep(ofDays(1));
                    }
                    return mirror;
                }
            });
            shop.hedged(List.of("a", "b"), ofMillis(100)).done().forEach(Task::outcome);
            assertThat(asked).doesNotContain("b at PT0S");
        });
    }

    @Test
    void aScopeWithABody() {
        isRight(() -> assertThat(shop(SERVICES).both()).isEqualTo("product for price"));
    }

    @Test
    void aSupervisorThrowsWhatFailed() {
        isRight(() -> {
            try {
                shop(flaky()).supervised();
            } catch (ExceptionGroup failures) {
                assertThat(failures.exceptions())
                        .allSatisfy(each -> assertThat(each).hasMessageStartingWith("no "));
            }
        });
    }

    @Test
    void aRetryKeepsTheDeadline() {
        isRight(() -> {
            var time = new VirtualTime();
            var deadline = Deadline.after(ofSeconds(3), time);
            var shop = new ShopFanOut(time.options(), flaky());
            for (var attempt = 1; attempt <= 2 && !deadline.hasPassed(); attempt++) {
                try {
                    shop.pageBy(deadline);
                    return;
                } catch (IOException retried) {
                    time.sleep(ofSeconds(1));
                }
            }
        });
    }

    @Test
    void aCacheWithOneRequestForEachKey() {
        isRight(() -> {
            var time = new VirtualTime();
            var requests = new ArrayList<String>();
            var cache = new HashMap<String, CompletableFuture<String>>();
            var shop = new ShopFanOut(time.options(), new Shop.Services() {
                @Override
                public String ask(String key) {
                    if (!cache.containsKey(key)) {
                        requests.add(key);
                        cache.put(key, CompletableFuture.completedFuture("value"));
                    }
                    return cache.get(key).join();
                }
            });
            shop.askAll(List.of("token", "token"));
            assertThat(requests).hasSize(1);
        });
    }

    @Test
    void aConnectionIsReleasedWhateverHappens() {
        isRight(() -> {
            Set<String> open = new HashSet<>();
            var time = new VirtualTime();
            var shop = new ShopFanOut(time.options(), new Shop.Services() {
                @Override
                public String product() throws InterruptedException {
                    open.add("connection");
                    try (var closing = Task.closeOnCancel(() -> open.remove("connection"))) {
                        time.sleep(ofMillis(10));
                        return "product";
                    } finally {
                        open.remove("connection");
                    }
                }
            });
            try {
                shop.page();
            } finally {
                assertThat(open).isEmpty();
            }
        });
    }

    @Test
    void tasksThatShareALimit() {
        isRight(() -> {
            var time = new VirtualTime();
            var running = new AtomicInteger();
            Shop.Services services = new Shop.Services() {
                @Override
                public String ask(String mirror) throws InterruptedException {
                    assertThat(running.incrementAndGet()).isOne();
                    try {
                        time.sleep(ofMillis(10));
                    } finally {
                        running.decrementAndGet();
                    }
                    return mirror;
                }
            };
            new ShopFanOut(time.options().withLimit(TaskLimit.of(1)), services).askAll(List.of("a", "b"));
        });
    }

    @Test
    void anInterruptThatIsRestored() {
        isRight(() -> {
            try {
                shop(SERVICES).page();
            } catch (InterruptedException interrupt) {
                Thread.currentThread().interrupt();
            }
        });
    }

    @Test
    void anInterruptThatBecomesACancellation() {
        isRight(() -> {
            try {
                shop(SERVICES).page();
            } catch (InterruptedException interrupt) {
                throw new CancellationException("interrupted");
            }
        });
    }
}
