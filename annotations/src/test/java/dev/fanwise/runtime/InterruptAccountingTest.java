package dev.fanwise.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.Cancellation;
import dev.fanwise.support.Caller;
import dev.fanwise.support.Tasks;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * After each call the interrupts that the caller has met (thrown or as its status) are those that an outside interrupter
 * has sent: never more, never less.
 */
@Slow
class InterruptAccountingTest {

    /** Platform threads are slow to start. */
    private static int rounds(ThreadKind tasks) {
        return tasks == ThreadKind.PLATFORM ? 2_000 : 10_000;
    }

    static List<Arguments> callersAndTasks() {
        List<Arguments> pairs = new ArrayList<>();
        for (var caller : ThreadKind.dedicated()) {
            for (var tasks : ThreadKind.all()) {
                pairs.add(Arguments.of(caller, tasks));
            }
        }
        return pairs;
    }

    static List<Arguments> callersAndConcurrentTasks() {
        return callersAndTasks().stream()
                .filter(pair -> pair.get()[1] != ThreadKind.SAME_THREAD)
                .toList();
    }

    /** Interrupts the caller at most once in each round, at some moment after the round has begun. */
    private static final class Interrupter implements AutoCloseable {

        private final Thread target = Thread.currentThread();
        private final Thread thread = DaemonThreads.named("interrupter").newThread(this::run);
        private volatile int round;
        private volatile int ended;
        private volatile boolean interrupts;
        private volatile int delay;

        Interrupter() {
            thread.start();
        }

        private void run() {
            while (true) {
                while (ended == round) {
                    LockSupport.park(this);
                }
                if (round < 0) {
                    return;
                }
                spin(delay);
                if (interrupts) {
                    target.interrupt();
                }
                ended = round;
            }
        }

        void begin(int spins, boolean interrupting) {
            delay = spins;
            interrupts = interrupting;
            round = round + 1;
            LockSupport.unpark(thread);
        }

        void awaitEndOfRound() {
            while (ended != round) {
                Thread.yield();
            }
        }

        @Override
        public void close() {
            round = -1;
            LockSupport.unpark(thread);
        }
    }

    static void spin(int times) {
        for (var i = 0; i < times; i++) {
            Thread.onSpinWait();
        }
    }

    private interface Call {
        void call(SplittableRandom random) throws IOException, InterruptedException;
    }

    private static void account(ThreadKind callerKind, int rounds, Call call) {
        var caller = Caller.start(callerKind.factory(), () -> {
            var random = new SplittableRandom(42);
            try (var interrupter = new Interrupter()) {
                for (var round = 0; round < rounds; round++) {
                    var sent = random.nextInt(4) != 0;
                    interrupter.begin(random.nextInt(1_000), sent);
                    var thrown = false;
                    try {
                        call.call(random);
                    } catch (InterruptedException interrupt) {
                        thrown = true;
                    } catch (IOException | CancellationException expected) {
                        // the outcome of the call
                    }
                    interrupter.awaitEndOfRound();
                    var status = Thread.interrupted();
                    assertThat((thrown ? 1 : 0) + (status ? 1 : 0))
                            .as("round %d: thrown %s, status %s", round, thrown, status)
                            .isEqualTo(sent ? 1 : 0);
                }
            }
            return "counted";
        });
        assertThat(caller.returned()).isEqualTo("counted");
    }

    // Race: the interrupt against the end of the last task.
    @ParameterizedTest
    @MethodSource("callersAndTasks")
    void againstTheLastCompletion(ThreadKind caller, ThreadKind tasks) {
        account(caller, rounds(tasks), random -> {
            var spins = random.nextInt(500);
            Gathering.on(tasks).slots(() -> "value", () -> {
                spin(spins);
                return "value";
            });
        });
    }

    // Race: the interrupt against the first failure, and against the join of the other task.
    @ParameterizedTest
    @MethodSource("callersAndConcurrentTasks")
    void againstTheFirstFailure(ThreadKind caller, ThreadKind tasks) {
        var failure = new IOException("first");
        account(caller, rounds(tasks), random -> {
            var spins = random.nextInt(500);
            Gathering.on(tasks).onFailure(Cancellation.CANCEL_AND_JOIN).slots(Tasks::waitForInterrupt, () -> {
                spin(spins);
                throw failure;
            });
        });
    }

    // Race: the interrupt against the end of the last element, with workers that interrupt and are interrupted.
    @ParameterizedTest
    @MethodSource("callersAndTasks")
    void againstTheLastElement(ThreadKind caller, ThreadKind tasks) {
        account(caller, rounds(tasks) / 2, random -> {
            var spins = random.nextInt(300);
            Gathering.on(tasks).concurrency(2).each(List.of(1, 2, 3), element -> {
                spin(spins);
                return element;
            });
        });
    }
}
