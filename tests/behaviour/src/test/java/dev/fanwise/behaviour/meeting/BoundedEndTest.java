package dev.fanwise.behaviour.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanwise.ExceptionGroup;
import dev.fanwise.Outcome;
import dev.fanwise.Task;
import dev.fanwise.behaviour.Rule;
import dev.fanwise.behaviour.Threads;
import dev.fanwise.support.EveryThreadKind;
import dev.fanwise.support.Tasks;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;

/** One of ten elements, few at a time, cancels itself or fails: what becomes of the others. */
class BoundedEndTest {

    private final Set<Integer> ran = new ConcurrentSkipListSet<>();
    private final CancellationException gone = new CancellationException("cancelled upstream");
    private final IllegalStateException broken = new IllegalStateException("row 3");

    private static Shapes on(Threads threads) {
        return threads.create(ShapesFanOut::new, ShapesFanOut::new);
    }

    /** Ten, of which the third throws. */
    private List<Code> tenWith(Exception thrown) {
        List<Code> codes = new ArrayList<>();
        IntStream.rangeClosed(1, 10)
                .forEach(number -> codes.add(() -> {
                    ran.add(number);
                    if (number == 3) {
                        throw thrown;
                    }
                    return number;
                }));
        return codes;
    }

    /** The same; those that come later end when the call is over, so that none can take the place of another. */
    private List<Code> tenEndingAfter(Exception thrown, CountDownLatch over) {
        var codes = tenWith(thrown);
        for (var later = 3; later < codes.size(); later++) {
            var code = codes.get(later);
            codes.set(later, () -> {
                over.await();
                return code.run();
            });
        }
        return codes;
    }

    private void assertThatAllRan() {
        assertThat(ran).hasSize(10);
    }

    @EveryThreadKind
    @Rule({"TG13", "B3"})
    void anElementThatCancelsItselfEndsNoBoundedScope(Threads threads) throws Exception {
        on(threads).boundedForEach(tenWith(gone));

        assertThatAllRan();
    }

    @EveryThreadKind
    @Rule({"TG13", "TG26"})
    void aResultThatIsMissingIsNeverASilentPart(Threads threads) {
        assertThatThrownBy(() -> on(threads).boundedScope(tenWith(gone))).isSameAs(gone);

        assertThatAllRan();
    }

    @EveryThreadKind
    @Rule({"TG13", "TG26"})
    void norIsOneOfAnUnboundedScopeOrOfComponents(Threads threads) {
        assertThatThrownBy(() -> on(threads).scope(tenWith(gone))).isSameAs(gone);
        assertThatAllRan();
        assertThatThrownBy(() -> on(threads).scopeSlots(() -> 1, () -> {
                    throw gone;
                }))
                .isSameAs(gone);
    }

    @EveryThreadKind
    @Rule({"TG25", "B3"})
    void aBoundedSupervisorLetsAllOthersFinish(Threads threads) {
        assertThatThrownBy(() -> on(threads).boundedSupervisor(tenWith(broken)))
                .isInstanceOfSatisfying(
                        ExceptionGroup.class,
                        group -> assertThat(group.exceptions()).containsExactly(broken));

        assertThatAllRan();
    }

    @EveryThreadKind
    @Rule({"TG25", "TG13"})
    void aSupervisorWithoutAResultThrowsTheCancellation(Threads threads) {
        assertThatThrownBy(() -> on(threads).supervisor(tenWith(gone))).isSameAs(gone);

        assertThatAllRan();
    }

    @EveryThreadKind
    @Rule({"TG4", "B3"})
    void aFailureEndsTheStartsOfABoundedScope(Threads threads) {
        assertThatThrownBy(() -> on(threads).boundedScope(tenEndingAfter(broken, new CountDownLatch(1))))
                .isInstanceOfSatisfying(
                        ExceptionGroup.class,
                        group -> assertThat(group.exceptions()).containsExactly(broken));

        // the second may be cancelled before it begins
        assertThat(ran).contains(3).doesNotContain(10);
    }

    @EveryThreadKind
    @Rule({"G5", "B3"})
    void aBoundedGatherThrowsTheCancellation(Threads threads) {
        var over = new CountDownLatch(1);

        assertThatThrownBy(() -> on(threads).bounded(tenEndingAfter(gone, over)))
                .isSameAs(gone);

        over.countDown();
        Tasks.awaitThat(() -> ran.containsAll(List.of(1, 2, 3))); // the call does not wait for the second
        assertThat(ran).doesNotContain(10);
    }

    @EveryThreadKind
    @Rule({"B4", "W5"})
    void aBoundedWaitRunsAllAndHasAHandleOfEach(Threads threads) throws Exception {
        for (var thrown : List.of(gone, broken)) {
            ran.clear();
            var waited = on(threads).boundedWait(tenWith(thrown));

            assertThat(waited.done()).hasSize(10);
            assertThat(waited.done().stream().map(Task::outcome).filter(outcome -> outcome instanceof Outcome.Success))
                    .hasSize(9);
            assertThatAllRan();
        }
    }

    @EveryThreadKind
    @Rule({"TG13", "B3"})
    void tasksOfABoundedBodyGoOnWhenOneIsCancelled(Threads threads) throws Exception {
        var started = on(threads).bodyOneByOne(group -> {
            List<Task<Integer>> tasks = new ArrayList<>();
            tenWith(gone).forEach(code -> tasks.add(group.createTask(code::run)));
            return tasks;
        });

        assertThatAllRan();
        assertThat(started)
                .filteredOn(task -> task.outcome() instanceof Outcome.Cancelled)
                .hasSize(1);
    }

    @EveryThreadKind
    @Rule({"H1", "G5"})
    void aHandleOfAGroupIsCancelledWithItsElement(Threads threads) throws Exception {
        assertThatThrownBy(() -> on(threads).start(tenWith(gone)).get()).isSameAs(gone);
        assertThatThrownBy(() -> on(threads).start(tenWith(broken)).get()).hasCause(broken);
    }
}
