package dev.fanwise.testing;

import static dev.fanwise.testing.Faults.fault;
import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.Outcome;
import dev.fanwise.Task;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Programs that close, hold, keep or repeat something at the wrong time: each is found, and the report says when. */
@Timeout(60)
class FaultyResourcesTest {

    /** A pool with one connection. */
    private static final class Pool {

        private int available = 1;

        void take() {
            available--;
        }

        void giveBack() {
            available++;
        }
    }

    @Test
    void aConnectionIsClosedTwice() {
        assertThat(fault(() -> {
                    var pool = new Pool();
                    var time = new VirtualTime();
                    var shop = new ShopFanOut(time.options(), new Shop.Services() {
                        @Override
                        public String reviews() throws InterruptedException {
                            pool.take();
                            try (var closing = Task.closeOnCancel(pool::giveBack)) {
                                time.sleep(ofSeconds(1));
                                return "reviews";
                            } finally {
                                pool.giveBack(); // after a cancellation, too
                            }
                        }
                    });
                    try {
                        shop.tolerant();
                    } finally {
                        time.sleep(ofSeconds(2)); // the tasks are over
                        assertThat(pool.available).as("connections").isEqualTo(1);
                    }
                }))
                .hasMessageContaining("[connections]")
                .hasMessageContaining("expected: 1")
                .hasMessageContaining("but was: 2");
    }

    @Test
    void aConnectionIsNeverClosed() {
        assertThat(fault(() -> {
                    var pool = new Pool();
                    var time = new VirtualTime();
                    var shop = new ShopFanOut(time.options(), new Shop.Services() {
                        @Override
                        public String product() throws IOException {
                            if (EveryOrder.choose("no product")) {
                                throw new IOException("no product");
                            }
                            return "product";
                        }

                        @Override
                        public String price() throws InterruptedException {
                            pool.take();
                            time.sleep(ofMillis(10));
                            pool.giveBack(); // unless it was interrupted
                            return "price";
                        }
                    });
                    try {
                        shop.page();
                    } catch (IOException noProduct) {
                        assertThat(pool.available).as("connections").isEqualTo(1);
                    }
                }))
                .hasMessageContaining("[connections]")
                .hasMessageContaining("product of Shop.page no product and fails");
    }

    @Test
    void aDefaultIsKeptAsIfItWereTheAnswer() {
        assertThat(fault(() -> {
                    var cache = new HashMap<String, String>();
                    var shop = new ShopFanOut(new VirtualTime().options(), new Shop.Services() {});
                    cache.put("reviews", shop.tolerant().reviews().orElse("none yet"));
                    assertThat(cache).containsEntry("reviews", "reviews");
                }))
                .hasMessageContaining("none yet")
                .hasMessageContaining("time passes to 2 s");
    }

    @Test
    void retriesHaveNoEnd() {
        assertThat(fault(EveryOrder.of(() -> {
                            var time = new VirtualTime();
                            var shop = new ShopFanOut(time.options(), new Shop.Services() {
                                @Override
                                public String product() throws IOException {
                                    throw new IOException("no product");
                                }
                            });
                            while (true) {
                                try {
                                    shop.page();
                                    return;
                                } catch (IOException again) {
                                    time.sleep(ofSeconds(1));
                                }
                            }
                        })
                        .withoutInterrupts()
                        .withoutRejections()))
                .hasMessageContaining("the code does not end")
                .hasMessageContaining("product of Shop.page fails: java.io.IOException: no product");
    }

    @Test
    void aLockIsHeldWhileTheCallWaitsForATaskThatNeedsIt() {
        assertThat(fault(EveryOrder.of(() -> {
                            var time = new VirtualTime();
                            var isLocked = new boolean[] {true};
                            new ShopFanOut(time.options(), new Shop.Services() {
                                        @Override
                                        public String price() throws InterruptedException {
                                            while (isLocked[0]) {
                                                time.sleep(ofMillis(10));
                                            }
                                            return "price";
                                        }
                                    })
                                    .page();
                            isLocked[0] = false;
                        })
                        .withoutInterrupts()
                        .withoutRejections()))
                .hasMessageContaining("the code does not end: price of Shop.page goes on and on")
                .hasMessageContaining("the caller");
    }

    @Test
    void aTaskGoesOnAfterItsCancellation() {
        assertThat(fault(() -> {
                    List<String> orders = new ArrayList<>();
                    var time = new VirtualTime();
                    var shop = new ShopFanOut(time.options(), new Shop.Services() {
                        @Override
                        public String product() throws IOException {
                            throw new IOException("no product");
                        }

                        @Override
                        public String price() {
                            try {
                                time.sleep(ofMillis(10));
                            } catch (InterruptedException ignored) {
                                orders.add("placed without a product");
                            }
                            return "price";
                        }
                    });
                    try {
                        shop.page();
                    } catch (IOException noProduct) {
                        assertThat(orders).as("orders").isEmpty();
                    }
                }))
                .hasMessageContaining("[orders]")
                .hasMessageContaining("the caller interrupts price of Shop.page and waits for Shop.page");
    }

    @Test
    void aLoserOfARaceLeavesItsMark() {
        assertThat(fault(() -> {
                    var last = new String[1];
                    var winner = new ShopFanOut(new VirtualTime().options(), new Shop.Services() {
                                @Override
                                public String ask(String mirror) {
                                    last[0] = mirror;
                                    return mirror;
                                }
                            })
                            .fastest(List.of("a", "b"));
                    assertThat(last[0]).as("written").isEqualTo(winner);
                }))
                .hasMessageContaining("[written]")
                .hasMessageContaining("ask[1] of Shop.fastest returns");
    }

    // ---- the same without the fault

    @Test
    void aConnectionIsClosedOnceIfTheCancellationAlreadyHas() {
        var checked = EveryOrder.of(() -> {
                    var pool = new Pool();
                    var time = new VirtualTime();
                    var shop = new ShopFanOut(time.options(), new Shop.Services() {
                        @Override
                        public String reviews() throws InterruptedException {
                            pool.take();
                            var isGivenBack = new boolean[1];
                            Runnable once = () -> {
                                if (!isGivenBack[0]) {
                                    isGivenBack[0] = true;
                                    pool.giveBack();
                                }
                            };
                            try (var closing = Task.closeOnCancel(once::run)) {
                                time.sleep(ofSeconds(1));
                                return "reviews";
                            } finally {
                                once.run();
                            }
                        }
                    });
                    try {
                        assertThat(shop.tolerant().product()).isEqualTo("product");
                    } finally {
                        assertThat(pool.available).as("connections").isEqualTo(1);
                    }
                })
                .check();

        assertThat(checked.run()).isGreaterThan(1);
    }

    @Test
    void aDefaultIsShownAndNotKept() {
        var checked = EveryOrder.of(() -> {
                    var cache = new HashMap<String, String>();
                    var shop = new ShopFanOut(new VirtualTime().options(), new Shop.Services() {});
                    if (shop.tolerant().reviews() instanceof Outcome.Success<String> success) {
                        cache.put("reviews", success.value());
                    }
                    assertThat(cache.getOrDefault("reviews", "reviews")).isEqualTo("reviews");
                })
                .check();

        assertThat(checked.run()).isGreaterThan(1);
    }

    @Test
    void retriesHaveAnEnd() {
        var checked = EveryOrder.of(() -> {
                    var time = new VirtualTime();
                    var attempts = new int[1];
                    var shop = new ShopFanOut(time.options(), new Shop.Services() {
                        @Override
                        public String product() throws IOException {
                            attempts[0]++;
                            throw new IOException("no product");
                        }
                    });
                    while (attempts[0] < 3) {
                        try {
                            shop.page();
                        } catch (IOException again) {
                            time.sleep(ofSeconds(1));
                        }
                    }
                })
                .check();

        assertThat(checked.run()).isGreaterThan(1);
    }

    @Test
    void aLockIsReleasedBeforeTheCallWaits() {
        var checked = EveryOrder.of(() -> {
                    var time = new VirtualTime();
                    var isLocked = new boolean[] {true};
                    var page = new ShopFanOut(time.options(), new Shop.Services() {
                                @Override
                                public String price() throws InterruptedException {
                                    while (isLocked[0]) {
                                        time.sleep(ofMillis(10));
                                    }
                                    return "price";
                                }
                            })
                            .pageLater();
                    isLocked[0] = false;
                    page.await();
                })
                .check();

        assertThat(checked.run()).isGreaterThan(1);
    }
}
