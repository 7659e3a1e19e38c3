package dev.fanwise.testing;

import static java.time.Duration.ofHours;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import dev.fanwise.Task;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** What the extension says of tests that leave something behind. */
class FanOutExtensionTest {

    private static final CountDownLatch OVER = new CountDownLatch(1);

    /** Tests that JUnit does not find by itself. */
    @ExtendWith(FanOutExtension.class)
    static final class Cases {

        private final VirtualTime time = new VirtualTime();

        private Shop shop(Shop.Services services) {
            return new ShopFanOut(time.options(), services);
        }

        private static final Shop.Services BROKEN = new Shop.Services() {
            @Override
            public String product() throws IOException {
                throw new IOException("no product");
            }
        };

        @Test
        void leavesNothing() throws Exception {
            assertThat(shop(new Shop.Services() {}).page().price()).isEqualTo("price");
        }

        @Test
        void leavesATask() throws Exception {
            shop(new Shop.Services() {
                        @Override
                        public String ask(String mirror) throws InterruptedException {
                            if (mirror.equals("slow")) {
                                time.sleep(ofHours(1));
                            }
                            return mirror;
                        }
                    })
                    .firstAndLeave(List.of("slow", "fast"));
        }

        @Test
        void leavesARealTask() throws Exception {
            var begun = new CountDownLatch(1);
            Task.start(command -> new Thread(command).start(), () -> {
                begun.countDown();
                OVER.await();
                return null;
            });
            begun.await();
        }

        @Test
        void leavesAnInterrupt() {
            Thread.currentThread().interrupt();
        }

        @Test
        void leavesAFailure() throws Exception {
            var page = shop(BROKEN).pageLater();
            time.sleep(ofHours(1));
            assertThat(page.isDone()).isTrue();
        }

        @Test
        void readsAFailure() throws Exception {
            try {
                shop(BROKEN).pageLater().get();
            } catch (ExecutionException read) {
                assertThat(read).hasRootCauseMessage("no product");
            }
        }

        @Test
        void losesAFailure() throws Exception {
            try {
                shop(new Shop.Services() {
                            @Override
                            public String product() throws IOException {
                                throw new IOException("no product");
                            }

                            @Override
                            public String price() throws IOException, InterruptedException {
                                time.sleep(ofHours(1));
                                throw new IOException("no price");
                            }
                        })
                        .pageThatLeaves();
            } catch (IOException thrown) {
                time.advance(ofHours(1));
            }
        }

        @Test
        void failsByItself() {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("by itself");
        }
    }

    private static TestExecutionResult run(String test) {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectMethod(Cases.class, test))
                .build();
        var results = new ArrayList<TestExecutionResult>();
        LauncherFactory.create().execute(request, new TestExecutionListener() {
            @Override
            public void executionFinished(TestIdentifier finished, TestExecutionResult result) {
                if (finished.isTest()) {
                    results.add(result);
                }
            }
        });
        assertThat(results).hasSize(1);
        return results.get(0);
    }

    private static String messageOf(String test) {
        var thrown = run(test).getThrowable().orElseThrow();
        assertThat(thrown).isInstanceOf(AssertionError.class);
        return thrown.getMessage();
    }

    private static void isRight(String test) {
        assertThat(run(test).getThrowable()).isEmpty();
    }

    @Test
    void aTestThatLeavesNothingSucceeds() {
        isRight("leavesNothing");
    }

    @Test
    void aTaskThatRunsInVirtualTimeIsNamed() {
        assertThat(messageOf("leavesATask"))
                .isEqualTo(
                        "the test leaves behind: a task that still runs: ask[0] of Shop.firstAndLeave sleeps until 1h");
    }

    @Test
    void aTaskThatRunsOnARealThreadIsNamed() {
        assertThat(messageOf("leavesARealTask"))
                .isEqualTo("the test leaves behind: a task that still runs: task of Task.start");
        OVER.countDown();
    }

    @Test
    void anInterruptIsNamedAndTakenBack() {
        assertThat(messageOf("leavesAnInterrupt")).startsWith("the test leaves behind: an interrupt in thread ");
        assertThat(Thread.interrupted()).isFalse();
    }

    @Test
    void aFailureOfAHandleIsNamed() {
        assertThat(messageOf("leavesAFailure"))
                .isEqualTo("the test leaves behind: a failure that was never retrieved, of pageLater of Shop:"
                        + " java.io.IOException: no product");
    }

    @Test
    void aFailureThatIsReadIsNone() {
        isRight("readsAFailure");
    }

    @Test
    void aFailureThatNobodyCanReadIsNamed() {
        assertThat(messageOf("losesAFailure"))
                .startsWith(
                        "the test leaves behind: a failure that was never retrieved, of price of Shop.pageThatLeaves")
                .endsWith("java.io.IOException: no price");
    }

    @Test
    void aTestThatFailsByItselfFailsWithThat() {
        assertThat(run("failsByItself").getThrowable()).get().isInstanceOf(IllegalStateException.class);
        assertThat(Thread.interrupted()).isFalse();
    }
}
