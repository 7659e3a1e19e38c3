package dev.fanwise.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.FanOutOptions;
import dev.fanwise.ReturnWhen;
import dev.fanwise.Task;
import dev.fanwise.support.Caller;
import dev.fanwise.support.Tasks;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** Tasks that are started one after the other. */
class StaggeredStartTest {

    @Test
    void areNamedByTheirElements() throws Exception {
        var call =
                new EachFanOut<String, String, String>(
                        "Mirrors.first", "fetch", FanOutOptions.defaults(), DaemonThreads.named("task")) {
                    @Override
                    protected String call(String element) {
                        return element;
                    }
                };
        call.returnWhen(ReturnWhen.ALL_COMPLETED);
        call.startStaggered(Duration.ZERO, List.of("a", "b", "c").iterator());
        call.await();

        assertThat(call.waited().done()).extracting(Task::name).containsExactly("fetch[0]", "fetch[1]", "fetch[2]");
    }

    @Test
    void withABoundTheNextStartsWhenOneHasEnded() {
        var bothRun = new CountDownLatch(2);
        var end = List.of(new CountDownLatch(1), new CountDownLatch(1), new CountDownLatch(0));
        var isFirstEnded = new AtomicBoolean();
        var thirdRuns = new CountDownLatch(1);
        var waits = Caller.start(() -> {
            var call =
                    new EachFanOut<Integer, Integer, Integer>(
                            "Mirrors.first", "fetch", FanOutOptions.defaults(), DaemonThreads.named("task")) {
                        @Override
                        protected Integer call(Integer element) throws InterruptedException {
                            if (element == 2) {
                                isFirstEnded.set(end.get(0).getCount() == 0);
                                thirdRuns.countDown();
                            }
                            bothRun.countDown();
                            end.get(element).await();
                            return element;
                        }
                    };
            call.returnWhen(ReturnWhen.ALL_COMPLETED);
            call.atMost(2);
            call.startStaggered(Duration.ZERO, List.of(0, 1, 2).iterator());
            call.await();
            return call.waited().done().size();
        });
        Tasks.await(bothRun);

        end.get(0).countDown();
        Tasks.await(thirdRuns);
        end.get(1).countDown();

        assertThat(waits.returned()).isEqualTo(3);
        assertThat(isFirstEnded).isTrue();
    }
}
