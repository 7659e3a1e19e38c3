package dev.fanwise.jfr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanwise.FanOutOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Events as a recording has them. */
@Timeout(60)
class FanOutEventsTest {

    private final Pages pages = new PagesFanOut(FanOutOptions.defaults().withObserver(new FanOutEvents()));

    private interface Code {
        void run() throws Exception;
    }

    private static List<RecordedEvent> recorded(Path folder, Code code) throws Exception {
        var file = folder.resolve("recording.jfr");
        try (var recording = new Recording()) {
            recording.start();
            code.run();
            recording.stop();
            recording.dump(file);
        }
        return RecordingFile.readAllEvents(file).stream()
                .filter(event -> event.getEventType().getName().startsWith("dev.fanwise."))
                .toList();
    }

    private static RecordedEvent one(List<RecordedEvent> events, String type, String name) {
        return events.stream()
                .filter(event -> event.getEventType().getName().equals(type)
                        && event.getString("name").equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void callsAndTasksAreEventsThatNameEachOther(@TempDir Path folder) throws Exception {
        Callable<String> leaf = () -> "leaf";
        var events = recorded(
                folder,
                () -> pages.scope(List.of(() -> pages.scope(List.of(leaf)).get(0))));

        assertThat(events).hasSize(4);
        var calls = events.stream()
                .filter(event -> event.getEventType().getName().equals("dev.fanwise.Call"))
                .toList();
        var outer = calls.stream()
                .filter(call -> call.getLong("parentTask") == 0)
                .findFirst()
                .orElseThrow();
        var inner = calls.stream()
                .filter(call -> call.getLong("parentTask") != 0)
                .findFirst()
                .orElseThrow();
        var task = events.stream()
                .filter(event -> event.getEventType().getName().equals("dev.fanwise.Task")
                        && event.getLong("call") == outer.getLong("id"))
                .findFirst()
                .orElseThrow();
        assertThat(inner.getLong("parentTask")).isEqualTo(task.getLong("id"));
        assertThat(outer.getString("policy")).isEqualTo("scope");
        assertThat(outer.getString("outcome")).isEqualTo("succeeded");
        assertThat(outer.getDuration()).isGreaterThanOrEqualTo(inner.getDuration());
        assertThat(task.getThread("runner").getJavaName()).endsWith("Pages.scope/run");
    }

    @Test
    void whoFailedWhoDecidedAndWhoCancelledIsTold(@TempDir Path folder) throws Exception {
        var running = new CountDownLatch(1);
        var events = recorded(
                folder,
                () -> assertThatThrownBy(() -> pages.scope(List.of(
                                () -> {
                                    running.await();
                                    throw new IOException("secret");
                                },
                                () -> {
                                    running.countDown();
                                    TimeUnit.DAYS.sleep(1);
                                    return "";
                                })))
                        .isInstanceOf(RuntimeException.class));

        var call = one(events, "dev.fanwise.Call", "Pages.scope");
        assertThat(call.getString("outcome")).isEqualTo("failed");
        assertThat(call.getString("decidedBy")).isEqualTo("run[0]");
        assertThat(call.getString("failure")).isEqualTo("java.io.IOException");
        var cancelled = one(events, "dev.fanwise.Task", "run[1]");
        assertThat(cancelled.getString("outcome")).isEqualTo("cancelled");
        assertThat(cancelled.getString("cancelledBy")).isEqualTo("call");
        assertThat(cancelled.getDuration("cancelledAfter"))
                .isPositive()
                .isLessThanOrEqualTo(cancelled.getDuration().plusMillis(1)); // two clocks
        assertThat(one(events, "dev.fanwise.Task", "run[0]").getDuration("cancelledAfter"))
                .isNegative();
        assertThat(events).noneMatch(event -> event.toString().contains("secret"));
    }

    @Test
    void aTaskThatNeverEndsIsToldWhenItIsAbandoned(@TempDir Path folder) throws Exception {
        var release = new CountDownLatch(1);
        var events = recorded(folder, () -> abandonOne(release));
        release.countDown();

        var abandoned = one(events, "dev.fanwise.AbandonedTask", "run[1]");
        assertThat(abandoned.getLong("call"))
                .isEqualTo(one(events, "dev.fanwise.Call", "Pages.withGrace").getLong("id"));
        assertThat(abandoned.getString("cancelledBy")).isEqualTo("call");
        assertThat(abandoned.getDuration("waited")).isPositive();
        assertThat(abandoned.getDuration("age")).isGreaterThanOrEqualTo(abandoned.getDuration("cancelledAfter"));
        assertThat(events)
                .noneMatch(event -> event.getEventType().getName().equals("dev.fanwise.Task")
                        && event.getString("name").equals("run[1]"));
    }

    @Test
    void theEndOfAnAbandonedTaskTellsThatItWas(@TempDir Path folder) throws Exception {
        var events = recorded(folder, () -> {
            var release = new CountDownLatch(1);
            var ended = abandonOne(release);
            release.countDown();
            ended.join();
        });

        var task = one(events, "dev.fanwise.Task", "run[1]");
        assertThat(task.getDuration("abandonedAfter")).isPositive();
        assertThat(one(events, "dev.fanwise.Task", "run[0]").getDuration("abandonedAfter"))
                .isNegative();
    }

    /** Returns the thread of the abandoned task, which ends after the latch. */
    private Thread abandonOne(CountDownLatch release) {
        var running = new CountDownLatch(1);
        var abandoned = new AtomicReference<Thread>();
        assertThatThrownBy(() -> pages.withGrace(List.of(
                        () -> {
                            running.await();
                            throw new IOException("secret");
                        },
                        () -> {
                            abandoned.set(Thread.currentThread());
                            running.countDown();
                            awaitDeaf(release);
                            return "";
                        })))
                .isInstanceOf(RuntimeException.class);
        return abandoned.get();
    }

    private static void awaitDeaf(CountDownLatch release) {
        while (true) {
            try {
                release.await();
                return;
            } catch (InterruptedException ignored) {
                // that is what deaf means
            }
        }
    }

    @Test
    void whatATaskNeededIsTold(@TempDir Path folder) throws Exception {
        var events = recorded(folder, () -> assertThat(pages.plan().price()).isEqualTo("price of hotel"));

        var price = one(events, "dev.fanwise.Task", "price");
        assertThat(price.getString("needs")).isEqualTo("hotel");
        assertThat(price.getString("callName")).isEqualTo("Pages.plan");
        assertThat(price.getDuration("waited")).isPositive();
        assertThat(one(events, "dev.fanwise.Task", "hotel").getString("needs")).isNull();
    }

    @Test
    void withoutARecordingACallGoesOn() throws Exception {
        assertThat(pages.scope(List.of(() -> "a"))).containsExactly("a");
    }
}
