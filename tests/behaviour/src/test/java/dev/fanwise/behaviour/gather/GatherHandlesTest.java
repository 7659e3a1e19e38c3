package dev.fanwise.behaviour.gather;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanwise.Task;
import dev.fanwise.behaviour.CPython;
import dev.fanwise.behaviour.Child;
import dev.fanwise.behaviour.DaemonTask;
import dev.fanwise.behaviour.Rule;
import dev.fanwise.behaviour.Threads;
import dev.fanwise.support.Caller;
import dev.fanwise.support.EveryConcurrentThreadKind;
import dev.fanwise.support.EveryThreadKind;
import java.util.List;

/** Gathers of tasks that run already. */
class GatherHandlesTest extends GatherFixture {

    @EveryThreadKind
    @Rule("G14")
    @CPython("CoroutineGatherTests.test_duplicate_coroutines")
    void g14_theSameHandleFillsSeveralPlaces(Threads threads) throws Exception {
        var handles = threads.create(HandlesFanOut::new, HandlesFanOut::new);
        var abc = new Child<String>();
        var def = new Child<String>();
        var first = DaemonTask.start(abc::run);
        var second = DaemonTask.start(def::run);
        abc.succeed("abc");
        def.succeed("def");

        assertThat(handles.all(List.of(first, first, second, first))).containsExactly("abc", "abc", "def", "abc");

        assertThat(abc.runs()).isOne();
    }

    @EveryThreadKind
    @Rule("G15")
    void g15_tasksThatHaveEndedBeforeCount(Threads threads) throws Exception {
        var handles = threads.create(HandlesFanOut::new, HandlesFanOut::new);
        var ended = Task.<String>start(Runnable::run, () -> "early");

        assertThat(handles.all(List.of(ended))).containsExactly("early");
    }

    @EveryThreadKind
    @Rule({"G15", "G3"})
    void g15_aTaskThatHasFailedBeforeFailsTheCall(Threads threads) {
        var handles = threads.create(HandlesFanOut::new, HandlesFanOut::new);
        var failed = Task.<String>start(Runnable::run, () -> {
            throw second;
        });

        assertThatThrownBy(() -> handles.all(List.of(failed))).isSameAs(second);
    }

    @EveryConcurrentThreadKind
    @Rule("G15")
    @CPython("FutureGatherTests.test_constructor_homogenous_futures")
    void g15_twoCallsMayShareTasks(Threads threads) {
        var handles = threads.create(HandlesFanOut::new, HandlesFanOut::new);
        var child = new Child<String>();
        var shared = DaemonTask.start(child::run);
        var call = Caller.start(() -> handles.all(List.of(shared)));
        var other = Caller.start(() -> handles.all(List.of(shared, shared)));
        call.awaitParked();
        other.awaitParked();

        child.succeed("both");

        assertThat(call.returned()).containsExactly("both");
        assertThat(other.returned()).containsExactly("both", "both");
    }
}
