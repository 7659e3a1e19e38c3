package dev.fanwise.behaviour.gather;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.Each;
import dev.fanwise.Gather;
import dev.fanwise.behaviour.Peer;
import dev.fanwise.behaviour.Rule;
import dev.fanwise.behaviour.Threads;
import dev.fanwise.support.EveryConcurrentThreadKind;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Each task has a thread of its own, and what its caller wrote is seen there. */
class OwnThreadsTest {

    private static Threading on(Threads threads) {
        return threads.create(ThreadingFanOut::new, ThreadingFanOut::new);
    }

    @Test
    @Rule("P1")
    @Peer("StructuredThreadDumpTest.testTree")
    void slotsRunOnThreadsNamedAfterTheirTasks() throws Exception {
        var threads = on(Threads.OWN).two();

        assertThat(threads.first().getName()).endsWith("Threading.two/first");
        assertThat(threads.second().getName()).endsWith("Threading.two/second");
    }

    @Test
    @Rule("P1")
    void elementsRunOnThreadsNamedAfterTheirTask() throws Exception {
        assertThat(on(Threads.OWN).each(List.of(1, 2)))
                .extracting(Thread::getName)
                .allMatch(name -> name.contains("Threading.each/thread"));
    }

    @Test
    @Rule("P1")
    void everyElementHasAThreadOfItsOwn() throws Exception {
        var threads = on(Threads.OWN).each(IntStream.range(0, 100).boxed().toList());

        assertThat(threads).doesNotHaveDuplicates().doesNotContain(Thread.currentThread());
    }

    /** So that a task that is left running does not keep a program from ending. */
    @Test
    @Rule("P1")
    void ownThreadsAreDaemons() throws Exception {
        assertThat(on(Threads.OWN).each(List.of(1, 2))).allMatch(Thread::isDaemon);
        assertThat(on(Threads.OWN).bounded(List.of(1, 2))).allMatch(Thread::isDaemon);
    }

    @EveryConcurrentThreadKind
    @Rule("M1")
    void whatTheCallerWroteIsSeenByTasksAndBack(Threads threads) throws Exception {
        var plain = threads.create(OwnThreadsTest_PlainFanOut::new, OwnThreadsTest_PlainFanOut::new);
        for (var round = 0; round < 500; round++) {
            plain.input = round;
            plain.square(List.of(0, 1));
            assertThat(plain.squares).containsExactly(round * round, round * round);
        }
    }

    /** Fields without any synchronisation. */
    abstract static class Plain {
        int input;
        final int[] squares = new int[2];

        @Gather
        abstract void square(@Each List<Integer> positions) throws InterruptedException;

        void square(int position) {
            squares[position] = input * input;
        }
    }
}
