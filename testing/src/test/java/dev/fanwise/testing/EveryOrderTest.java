package dev.fanwise.testing;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.fanwise.Deadline;
import dev.fanwise.Outcome;
import dev.fanwise.Task;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Which orders there are, how many of them are run, and that they repeat. */
@Timeout(120)
class EveryOrderTest {

    /** What may be seen in one order. */
    private interface Seen {

        void in(Consumer<String> seen) throws Exception;
    }

    private static Shop shop(Shop.Services services) {
        return new ShopFanOut(new VirtualTime().options(), services);
    }

    private static Shop.Services noting(Consumer<String> seen) {
        return new Shop.Services() {
            @Override
            public String product() {
                seen.accept("product");
                return "product";
            }

            @Override
            public String price() {
                seen.accept("price");
                return "price";
            }

            @Override
            public String reviews() {
                seen.accept("reviews");
                return "reviews";
            }

            @Override
            public String ask(String mirror) {
                seen.accept(mirror);
                return mirror;
            }
        };
    }

    private static EveryOrder orders(Seen code, Set<String> all) {
        return EveryOrder.of(() -> {
            var time = new VirtualTime();
            List<String> seen = new ArrayList<>();
            try {
                code.in(seen::add);
            } catch (Exception thrown) {
                seen.add(thrown.getClass().getSimpleName());
                throw thrown;
            } finally {
                all.add(seen + " at " + time.now());
            }
        });
    }

    // ---- which

    @Test
    void eachOrderOfThreeTasksIsRunOnce() {
        Set<String> all = new TreeSet<>();

        var checked = orders(seen -> shop(noting(seen)).askAll(List.of("a", "b", "c")), all)
                .withoutInterrupts()
                .withoutRejections()
                .check();

        assertThat(checked.run()).isEqualTo(6);
        assertThat(checked).hasToString("all 6 orders");
        assertThat(all)
                .containsExactly(
                        "[a, b, c] at PT0S",
                        "[a, c, b] at PT0S",
                        "[b, a, c] at PT0S",
                        "[b, c, a] at PT0S",
                        "[c, a, b] at PT0S",
                        "[c, b, a] at PT0S");
    }

    @Test
    void aTaskThatNeedsAnotherComesAfterIt() {
        Set<String> all = new TreeSet<>();

        orders(seen -> shop(noting(seen)).offer(), all)
                .withoutInterrupts()
                .withoutRejections()
                .check();

        assertThat(all).containsExactly("[product, price] at PT0S");
    }

    @Test
    void aTimeoutComesBeforeOrAfterEachEnd() {
        Set<String> all = new TreeSet<>();

        orders(
                        seen -> {
                            var time = new VirtualTime();
                            var shop = new ShopFanOut(time.options(), noting(seen));
                            shop.pageBy(Deadline.after(ofSeconds(1), time));
                        },
                        all)
                .withoutInterrupts()
                .withoutRejections()
                .check();

        assertThat(all)
                .contains(
                        "[TimeoutException] at PT1S",
                        "[product, TimeoutException] at PT1S",
                        "[price, TimeoutException] at PT1S",
                        "[product, price] at PT0S",
                        "[price, product] at PT0S");
    }

    @Test
    void theCallerIsInterruptedAtEachMoment() {
        Set<String> all = new TreeSet<>();

        orders(seen -> shop(noting(seen)).page(), all).withoutRejections().check();

        assertThat(all)
                .containsExactly(
                        "[InterruptedException] at PT0S",
                        "[price, InterruptedException] at PT0S",
                        "[price, product] at PT0S",
                        "[product, InterruptedException] at PT0S",
                        "[product, price] at PT0S");
    }

    @Test
    void eachStartIsRejected() {
        Set<String> all = new TreeSet<>();

        orders(seen -> shop(noting(seen)).page(), all).withoutInterrupts().check();

        assertThat(all)
                .containsExactly(
                        "[RejectedExecutionException] at PT0S",
                        "[price, product] at PT0S",
                        "[product, RejectedExecutionException] at PT0S",
                        "[product, price] at PT0S");
    }

    @Test
    void aFakeFailsAndDoesNot() {
        Set<String> all = new TreeSet<>();

        orders(
                        seen -> {
                            try {
                                shop(new Shop.Services() {
                                            @Override
                                            public String product() throws IOException {
                                                if (EveryOrder.choose("no product")) {
                                                    throw new IOException("no product");
                                                }
                                                return "product";
                                            }
                                        })
                                        .page();
                            } catch (IOException failure) {
                                seen.accept(failure.getMessage());
                            }
                        },
                        all)
                .withoutInterrupts()
                .withoutRejections()
                .check();

        assertThat(all).containsExactly("[] at PT0S", "[no product] at PT0S");
        assertThat(EveryOrder.choose("outside")).isFalse();
    }

    @Test
    void sleepsKeepTheirOrderAndThreadsAreSlow() {
        Set<String> all = new TreeSet<>();
        Seen code = seen -> {
            var time = new VirtualTime();
            var one = Task.start(time, () -> {
                time.sleep(ofMillis(1));
                seen.accept("one");
                return 1;
            });
            var two = Task.start(time, () -> {
                time.sleep(ofMillis(2));
                seen.accept("two");
                return 2;
            });
            one.get();
            two.get();
        };

        orders(code, all)
                .withoutInterrupts()
                .withoutRejections()
                .withoutTimeouts()
                .check();
        assertThat(all).containsExactly("[one, two] at PT0.002S");

        orders(code, all).withoutInterrupts().withoutRejections().check();
        assertThat(all).contains("[two, one] at PT0.002S");
    }

    // ---- pruning

    @Test
    void pruningHidesNothing() {
        List<Seen> programs = List.of(
                seen -> shop(noting(seen)).page(),
                seen -> shop(noting(seen)).offer(),
                seen -> shop(noting(seen)).first(List.of("a", "b")),
                seen -> seen.accept("" + shop(noting(seen)).tryAll(List.of("a", "b"))),
                seen -> seen.accept(shop(noting(seen)).both()),
                seen -> {
                    var page = shop(noting(seen)).pageLater();
                    page.cancel();
                    seen.accept("" + page.await());
                },
                seen -> {
                    var time = new VirtualTime();
                    var shop = new ShopFanOut(time.options(), noting(seen));
                    try {
                        shop.pageBy(Deadline.after(ofSeconds(1), time));
                    } catch (TimeoutException late) {
                        seen.accept("late");
                    }
                });
        for (var program : programs) {
            Set<String> pruned = new TreeSet<>();
            Set<String> all = new TreeSet<>();

            var few = orders(program, pruned).withoutRejections().atMost(20_000).check();
            var many = orders(program, all)
                    .withoutRejections()
                    .atMost(20_000)
                    .unpruned()
                    .check();

            assertThat(pruned).isEqualTo(all);
            assertThat(few.isComplete()).isTrue();
            assertThat(few.run()).isLessThanOrEqualTo(many.run());
        }
    }

    // ---- many

    @Test
    void manyOrdersAreSampled() {
        var runs = new AtomicInteger();

        var checked = EveryOrder.of(() -> {
                    runs.incrementAndGet();
                    shop(noting(unused -> {})).askAll(List.of("a", "b", "c", "d", "e", "f"));
                })
                .atMost(20)
                .withSeed(7)
                .check();

        assertThat(checked.isComplete()).isFalse();
        assertThat(runs.get()).isBetween((int) checked.run(), 40);
        assertThat(checked.all()).isGreaterThan(720);
        assertThat(checked.toString()).matches("[0-9]+ of about [0-9]+ orders, sampled with seed 7");
    }

    @Test
    void aFaultThatOnlyTheSampleFindsIsReportedLikeAnyOther() {
        var orders = EveryOrder.of(() -> {
                    List<String> seen = new ArrayList<>();
                    shop(noting(seen::add)).askAll(List.of("a", "b", "c", "d", "e", "f"));
                    assertThat(seen.indexOf("a")).isLessThan(2);
                })
                .withoutInterrupts()
                .withoutRejections()
                .atMost(30);

        assertThatThrownBy(orders::check)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("ask[0] of Shop.askAll returns")
                .hasMessageContaining("To repeat it: replay(");
    }

    // ---- replay

    @Test
    void anOrderRepeatsAHundredTimesOfAHundred() {
        var orders = EveryOrder.of(() -> {
            List<String> seen = new ArrayList<>();
            shop(noting(seen::add)).nested();
            assertThat(seen).first().isNotEqualTo("reviews");
        });
        var report = catchThrowable(orders::check).getMessage();
        var order = report.replaceAll("(?s).*replay\\(\"([0-9.]*)\"\\).*", "$1");

        for (var time = 0; time < 100; time++) {
            assertThat(catchThrowable(() -> orders.replay(order)))
                    .isInstanceOf(AssertionError.class)
                    .extracting(repeated -> steps(repeated.getMessage()))
                    .isEqualTo(steps(report));
        }
    }

    private static List<String> steps(String report) {
        return report.lines().filter(line -> line.startsWith("  ")).toList();
    }

    @Test
    void theFirstOrderIsThatOfTheStarts() {
        var orders = EveryOrder.of(() -> {
            List<String> seen = new ArrayList<>();
            shop(noting(seen::add)).page();
            assertThat(seen).containsExactly("product", "price");
        });

        orders.replay("0");
        assertThatThrownBy(() -> orders.replay("of no report")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void codeThatDoesNotRepeatIsNamed() {
        var runs = new AtomicInteger();

        assertThatThrownBy(() -> EveryOrder.of(() -> shop(noting(unused -> {}))
                                .askAll(runs.getAndIncrement() % 2 == 0 ? List.of("a", "b") : List.of("a")))
                        .check())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("the code is not repeatable");
    }

    @Test
    void aReportReadsLikeThis() {
        assertThatThrownBy(() -> EveryOrder.of(() -> {
                            var time = new VirtualTime();
                            var shop = new ShopFanOut(time.options(), new Shop.Services() {
                                @Override
                                public String reviews() throws IOException, InterruptedException {
                                    time.sleep(ofSeconds(1));
                                    return EveryOrder.choose("the reviews are missing") ? fail() : "reviews";
                                }

                                private String fail() throws IOException {
                                    throw new IOException("no reviews");
                                }
                            });
                            assertThat(shop.tolerant().reviews()).isNotInstanceOf(Outcome.Failure.class);
                        })
                        .check())
                .hasMessageEndingWith("""
                        in this order, number 3 of those that were run:
                          1. the caller starts product of Shop.tolerant, starts reviews of Shop.tolerant and waits for Shop.tolerant, at most until 2 s
                          2. product of Shop.tolerant returns
                          3. reviews of Shop.tolerant sleeps until 1 s
                          4. time passes to 1 s
                          5. reviews of Shop.tolerant the reviews are missing and fails: java.io.IOException: no reviews
                          6. the caller ends
                        To repeat it: replay("0.0.0.0.0.0.0.0.1")""");
    }

    @Test
    void aBoundIsPositive() {
        assertThatThrownBy(() -> EveryOrder.of(() -> {}).atMost(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
