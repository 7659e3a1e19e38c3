package dev.fanwise.testing;

import static dev.fanwise.testing.Faults.fault;
import static java.time.Duration.ofDays;
import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.Deadline;
import dev.fanwise.Outcome;
import dev.fanwise.Task;
import dev.fanwise.testing.Shop.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Programs with faults that no single run need show: each is found, and the report says what happens. */
@Timeout(60)
class FaultyProgramsTest {

    private static Shop shop(Shop.Services services) {
        return new ShopFanOut(new VirtualTime().options(), services);
    }

    private static String fail(String what) throws IOException {
        throw new IOException(what);
    }

    @Test
    void theSecondFailureIsLost() {
        assertThat(fault(() -> {
                    var shop = shop(new Shop.Services() {
                        @Override
                        public String product() throws IOException {
                            return fail("no product");
                        }

                        @Override
                        public String price() throws IOException {
                            return fail("no price");
                        }
                    });
                    try {
                        shop.pageThatLeaves();
                    } catch (IOException expected) {
                        assertThat(expected).hasMessageStartingWith("no ");
                    }
                }))
                .hasMessageContaining("was never retrieved: java.io.IOException: no ")
                .hasMessageContaining("product of Shop.pageThatLeaves fails: java.io.IOException: no product");
    }

    @Test
    void nobodyReadsAHandle() {
        assertThat(fault(() -> {
                    var shop = shop(new Shop.Services() {
                        @Override
                        public String product() throws IOException {
                            return fail("no product");
                        }
                    });
                    var unused = shop.pageLater();
                }))
                .hasMessageContaining("Exception in task pageLater of Shop was never retrieved: java.io.IOException");
    }

    @Test
    void anInterruptIsSwallowed() {
        assertThat(fault(() -> {
                    try {
                        shop(new Shop.Services() {}).page();
                    } catch (InterruptedException swallowed) {
                        assertThat(swallowed).hasMessageContaining("page");
                    }
                }))
                .hasMessageContaining("the interrupt of the caller is swallowed")
                .hasMessageContaining("the caller is interrupted");
    }

    @Test
    void anInterruptIsLeftBehind() {
        assertThat(fault(() -> {
                    var time = new VirtualTime();
                    var shop = new ShopFanOut(time.options(), new Shop.Services() {});
                    try {
                        shop.pageBy(Deadline.after(ofSeconds(1), time));
                    } catch (TimeoutException late) {
                        Thread.currentThread().interrupt(); // meant for InterruptedException
                    }
                }))
                .hasMessageContaining("leaves its thread interrupted, without an interrupt from outside")
                .hasMessageContaining("time passes to 1 s");
    }

    @Test
    void theOrderOfEndsDecidesTheOrderOfAList() {
        assertThat(fault(() -> {
                    List<String> answers = new ArrayList<>();
                    shop(new Shop.Services() {
                                @Override
                                public String ask(String mirror) {
                                    answers.add(mirror);
                                    return mirror;
                                }
                            })
                            .askAll(List.of("a", "b"));
                    assertThat(answers).containsExactly("a", "b");
                }))
                .hasMessageContaining("[\"b\", \"a\"]")
                .hasMessageContaining("ask[1] of Shop.askAll returns");
    }

    @Test
    void theLastToWriteWins() {
        assertThat(fault(() -> {
                    var last = new String[1];
                    shop(new Shop.Services() {
                                @Override
                                public String product() {
                                    return last[0] = "product";
                                }

                                @Override
                                public String price() {
                                    return last[0] = "price";
                                }
                            })
                            .page();
                    assertThat(last[0]).isEqualTo("price");
                }))
                .hasMessageContaining("price of Shop.page returns");
    }

    @Test
    void anUpdateIsLost() {
        assertThat(fault(() -> {
                    var time = new VirtualTime();
                    var count = new int[1];
                    new ShopFanOut(time.options(), new Shop.Services() {
                                @Override
                                public String ask(String mirror) throws InterruptedException {
                                    var before = count[0];
                                    time.sleep(ofMillis(10));
                                    count[0] = before + 1;
                                    return mirror;
                                }
                            })
                            .askAll(List.of("a", "b"));
                    assertThat(count[0]).isEqualTo(2);
                }))
                .hasMessageContaining("expected: 2")
                .hasMessageContaining("sleeps until 10 ms");
    }

    @Test
    void aCacheIsFilledTwice() {
        assertThat(fault(EveryOrder.of(() -> {
                            var time = new VirtualTime();
                            var requests = new ArrayList<String>();
                            var cache = new HashMap<String, String>();
                            Shop.Services services = new Shop.Services() {
                                @Override
                                public String ask(String key) throws InterruptedException {
                                    if (!cache.containsKey(key)) {
                                        requests.add(key);
                                        time.sleep(ofMillis(10));
                                        cache.put(key, "value");
                                    }
                                    return cache.get(key);
                                }
                            };
                            new ShopFanOut(time.options(), services).askAll(List.of("token", "token"));
                            assertThat(requests).hasSize(1);
                        })
                        .withoutInterrupts()))
                .hasMessageContaining("Expected size: 1 but was: 2");
    }

    @Test
    void aTaskThatIgnoresItsCancellationHoldsTheCall() {
        assertThat(fault(() -> {
                    var time = new VirtualTime();
                    new ShopFanOut(time.options(), new Shop.Services() {
                                @Override
                                public String product() throws IOException {
                                    return fail("no product");
                                }

                                @Override
                                public String price() {
                                    while (true) {
                                        try {
                                            time.sleep(ofDays(1));
                                        } catch (InterruptedException ignored) {
                                            continue; // on and on
                                        }
                                    }
                                }
                            })
                            .page();
                }))
                .hasMessageContaining("the code does not end: price of Shop.page goes on and on");
    }

    @Test
    void aTaskIsLeftThatNeverEnds() {
        assertThat(fault(EveryOrder.of(() -> {
                            var time = new VirtualTime();
                            new ShopFanOut(time.options(), new Shop.Services() {
                                        @Override
                                        public String ask(String mirror) throws InterruptedException {
                                            while (mirror.equals("slow")) {
                                                time.sleep(ofSeconds(1)); // polls for an answer
                                            }
                                            return mirror;
                                        }
                                    })
                                    .firstAndLeave(List.of("slow", "fast"));
                        })
                        .withoutInterrupts()
                        .withoutRejections()))
                .hasMessageContaining("a task is left that never ends: ask[0] of Shop.firstAndLeave goes on and on");
    }

    @Test
    void twoTasksWaitForEachOther() {
        assertThat(fault(EveryOrder.of(() -> {
                            var time = new VirtualTime();
                            List<Task<String>> handles = new ArrayList<>();
                            handles.add(
                                    Task.start(time, () -> "1" + handles.get(1).get()));
                            handles.add(
                                    Task.start(time, () -> "2" + handles.get(0).get()));
                            handles.get(0).get();
                        })
                        .withoutInterrupts()
                        .withoutRejections()))
                .satisfiesAnyOf(
                        found -> assertThat(found).hasMessageContaining("every thread waits"),
                        found -> assertThat(found).hasMessageContaining("Index 1 out of bounds"));
    }

    @Test
    void aTaskWaitsForWhatAFailedSiblingWasToDo() {
        assertThat(fault(() -> {
                    var time = new VirtualTime();
                    var isReady = new boolean[1];
                    new ShopFanOut(time.options(), new Shop.Services() {
                                @Override
                                public String product() throws IOException {
                                    if (EveryOrder.choose("the product is missing")) {
                                        return fail("no product");
                                    }
                                    isReady[0] = true;
                                    return "product";
                                }

                                @Override
                                public String price() throws InterruptedException {
                                    while (!isReady[0]) {
                                        time.sleep(ofMillis(10));
                                    }
                                    return "price";
                                }
                            })
                            .supervised();
                }))
                .hasMessageContaining("the code does not end: price of Shop.supervised goes on and on")
                .hasMessageContaining("product of Shop.supervised the product is missing and fails");
    }

    @Test
    void aCallIsRepeatedAfterTheDeadline() {
        assertThat(fault(() -> {
                    var time = new VirtualTime();
                    var deadline = Deadline.after(ofSeconds(3), time);
                    var shop = new ShopFanOut(time.options(), new Shop.Services() {
                        @Override
                        public String product() throws IOException, InterruptedException {
                            time.sleep(ofSeconds(2));
                            return EveryOrder.choose("the product is missing") ? fail("no product") : "product";
                        }
                    });
                    for (var attempt = 1; attempt <= 3; attempt++) {
                        assertThat(deadline.hasPassed())
                                .as("late at attempt %s", attempt)
                                .isFalse();
                        try {
                            shop.page(); // with no deadline
                            return;
                        } catch (IOException retried) {
                            assertThat(retried).hasMessage("no product");
                        }
                    }
                }))
                .hasMessageContaining("late at attempt 3")
                .hasMessageContaining("time passes to 4 s");
    }

    @Test
    void aHedgeNeverStarts() {
        assertThat(fault(EveryOrder.of(() -> {
                            var time = new VirtualTime();
                            List<String> asked = new ArrayList<>();
                            new ShopFanOut(time.options(), new Shop.Services() {
                                        @Override
                                        public String ask(String mirror) throws InterruptedException {
                                            asked.add(mirror);
                                            if (mirror.equals("a") && EveryOrder.choose("a is slow")) {
                                                time.sleep(ofDays(1));
                                            }
                                            return mirror;
                                        }
                                    })
                                    .hedged(List.of("a", "b"), ofSeconds(5)); // the timeout is two seconds
                            if (!time.now().isZero()) {
                                assertThat(asked).contains("b");
                            }
                        })
                        .withoutTimeouts()
                        .withoutInterrupts()))
                .hasMessageContaining("ask[0] of Shop.hedged a is slow")
                .hasMessageContaining("time passes to 2 s");
    }

    @Test
    void aFailureWinsARace() {
        assertThat(fault(() -> {
                    var shop = shop(new Shop.Services() {
                        @Override
                        public String ask(String mirror) throws IOException {
                            return mirror.equals("broken") ? fail("broken") : mirror;
                        }
                    });
                    shop.first(List.of("whole", "broken")); // FIRST_COMPLETED, where FIRST_SUCCEEDED is meant
                }))
                .hasMessageContaining("java.io.IOException: broken")
                .hasMessageContaining("ask[1] of Shop.first fails: java.io.IOException: broken");
    }

    @Test
    void lateReviewsAreTakenForGranted() {
        assertThat(fault(() -> {
                    var page = shop(new Shop.Services() {}).tolerant();
                    assertThat(page.reviews()).isInstanceOf(Outcome.Success.class);
                }))
                .hasMessageContaining("Cancelled")
                .hasMessageContaining("time passes to 2 s");
    }

    @Test
    void aLockIsNotReleasedWhenATaskIsRejected() {
        assertThat(fault(() -> {
                    var locked = new boolean[1];
                    try {
                        locked[0] = true;
                        shop(new Shop.Services() {}).page();
                        locked[0] = false;
                    } catch (InterruptedException interrupt) {
                        locked[0] = false;
                        throw interrupt;
                    } finally {
                        assertThat(locked[0]).as("locked").isFalse();
                    }
                }))
                .hasMessageContaining("[locked]")
                .hasMessageContaining("which is rejected")
                .hasMessageContaining("withoutRejections() excludes such orders");
    }

    @Test
    void aLockIsNotReleasedWhenTheCallerIsInterrupted() {
        assertThat(fault(EveryOrder.of(() -> {
                            var locked = new boolean[] {true};
                            try {
                                shop(new Shop.Services() {}).page();
                                locked[0] = false;
                            } finally {
                                assertThat(locked[0]).as("locked").isFalse();
                            }
                        })
                        .withoutRejections()))
                .hasMessageContaining("[locked]")
                .hasMessageContaining("withoutInterrupts() excludes such orders");
    }

    @Test
    void aTaskWritesAfterTheCallHasReturned() {
        assertThat(fault(() -> {
                    var hasReturned = new boolean[1];
                    List<String> lateWrites = new ArrayList<>();
                    var time = new VirtualTime();
                    var shop = new ShopFanOut(time.options(), new Shop.Services() {
                        @Override
                        public String product() throws IOException {
                            return fail("no product");
                        }

                        @Override
                        public String price() {
                            if (hasReturned[0]) {
                                lateWrites.add("price");
                            }
                            return "price";
                        }
                    });
                    try {
                        shop.pageThatLeaves();
                    } catch (IOException expected) {
                        hasReturned[0] = true;
                        time.sleep(ofSeconds(1));
                    }
                    assertThat(lateWrites).as("writes after the return").isEmpty();
                }))
                .hasMessageContaining("[writes after the return]");
    }

    @Test
    void twoCallsTakeTheTimeoutTwice() {
        assertThat(fault(() -> {
                    var time = new VirtualTime();
                    var shop = new ShopFanOut(time.options(), new Shop.Services() {
                        @Override
                        public String price() throws InterruptedException {
                            time.sleep(ofSeconds(2));
                            return "price";
                        }
                    });
                    for (var call = 0; call < 2; call++) {
                        shop.pageBy(Deadline.after(ofSeconds(3), time)); // a new deadline for each
                    }
                    assertThat(time.now()).isLessThanOrEqualTo(ofSeconds(3));
                }))
                .hasMessageContaining("time passes to 4 s");
    }

    @Test
    void whatIsReadBeforeItIsDone() {
        assertThat(fault(() -> {
                    var page = shop(new Shop.Services() {}).pageLater();
                    assertThat(page.outcome()).isEqualTo(new Outcome.Success<>(new Page("product", "price")));
                }))
                .hasMessageContaining("has not ended");
    }
}
