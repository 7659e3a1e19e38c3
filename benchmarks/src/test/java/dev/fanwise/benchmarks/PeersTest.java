package dev.fanwise.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.softwaremill.jox.structured.Fork;
import dev.fanwise.Task;
import dev.fanwise.benchmarks.bounded.EachAtMost64;
import dev.fanwise.benchmarks.byhand.CorrectTask;
import dev.fanwise.benchmarks.comes.AsTheyComplete;
import dev.fanwise.benchmarks.each.EachElement;
import dev.fanwise.benchmarks.failure.OneOfTenFails;
import dev.fanwise.benchmarks.group.TaskGroupOfTen;
import dev.fanwise.benchmarks.nested.GroupsOfGroups;
import dev.fanwise.benchmarks.order.EightTasks;
import dev.fanwise.benchmarks.race.FirstOfTen;
import dev.fanwise.benchmarks.slots.ThreeSlots;
import dev.fanwise.benchmarks.work.Failed;
import dev.fanwise.benchmarks.work.Sources;
import dev.fanwise.benchmarks.work.Ten;
import dev.fanwise.benchmarks.work.Until;
import dev.fanwise.benchmarks.work.Work;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Future;
import java.util.concurrent.StructuredTaskScope.Subtask;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.ThrowingConsumer;
import org.openjdk.jmh.annotations.Benchmark;

/** A ratio says nothing unless every peer does what the others do. */
class PeersTest {

    @TestFactory
    Stream<DynamicTest> threeSlots() throws InterruptedException {
        var benchmarks = new ThreeSlots();
        benchmarks.work = Work.TRIVIAL;
        benchmarks.createTrios();
        var expected = benchmarks.correctFloor();
        return each(benchmarks, result -> assertThat(result).isEqualTo(expected));
    }

    @TestFactory
    Stream<DynamicTest> eightTasks() throws InterruptedException {
        var benchmarks = new EightTasks();
        benchmarks.work = Work.TRIVIAL;
        benchmarks.createGraphs();
        var expected = benchmarks.correctFloor();
        return each(benchmarks, result -> assertThat(result).isEqualTo(expected));
    }

    @TestFactory
    Stream<DynamicTest> eachElement() {
        var benchmarks = new EachElement();
        benchmarks.work = Work.TRIVIAL;
        benchmarks.size = 100;
        benchmarks.createElements();
        return each(benchmarks, result -> assertThat(result).isEqualTo(Sources.upTo(100)));
    }

    @TestFactory
    Stream<DynamicTest> eachAtMost64() {
        var benchmarks = new EachAtMost64();
        benchmarks.work = Work.TRIVIAL;
        benchmarks.size = 1_000;
        benchmarks.createElements();
        return each(benchmarks, result -> assertThat(result).isEqualTo(Sources.upTo(1_000)));
    }

    @TestFactory
    Stream<DynamicTest> asTheyComplete() {
        var benchmarks = new AsTheyComplete();
        benchmarks.work = Work.TRIVIAL;
        benchmarks.size = 1_000;
        benchmarks.from = "ONE_BY_ONE";
        benchmarks.createElements();
        return each(benchmarks, result -> assertThat(result).isEqualTo(499_500L));
    }

    @TestFactory
    Stream<DynamicTest> groupsOfGroups() throws InterruptedException {
        var benchmarks = new GroupsOfGroups();
        benchmarks.work = Work.TRIVIAL;
        benchmarks.createGroups();
        var expected = benchmarks.correctFloor();
        return each(benchmarks, result -> assertThat(result).isEqualTo(expected));
    }

    @TestFactory
    Stream<DynamicTest> taskGroupOfTen() {
        var benchmarks = new TaskGroupOfTen();
        benchmarks.work = Work.TRIVIAL;
        benchmarks.createCrawls();
        return each(benchmarks, handles -> assertThat(resultsOf(handles)).isEqualTo(Sources.upTo(10)));
    }

    @TestFactory
    Stream<DynamicTest> firstOfTen() {
        var benchmarks = new FirstOfTen();
        benchmarks.until = Until.ALL_HAVE_ENDED;
        benchmarks.createTen();
        return each(benchmarks, result -> {
            assertThat(result).isEqualTo(Ten.DECIDING);
            benchmarks.createTen();
        });
    }

    @TestFactory
    Stream<DynamicTest> oneOfTenFails() {
        var benchmarks = new OneOfTenFails();
        benchmarks.until = Until.ALL_HAVE_ENDED;
        benchmarks.createTen();
        return each(benchmarks, thrown -> {
            assertThat(Stream.iterate((Throwable) thrown, Objects::nonNull, Throwable::getCause))
                    .contains(Failed.INSTANCE);
            benchmarks.createTen();
        });
    }

    /** Each library has handles of its own; some have given their values already. */
    private static List<Object> resultsOf(Object handles) throws Exception {
        List<Object> results = new ArrayList<>();
        for (var handle : handles instanceof Object[] array ? Arrays.asList(array) : (List<?>) handles) {
            results.add(
                    switch (handle) {
                        case Task<?> task -> task.get();
                        case Subtask<?> task -> task.get();
                        case Fork<?> task -> task.join();
                        case Future<?> task -> task.get();
                        case CorrectTask<?> task -> task.result();
                        default -> handle;
                    });
        }
        return results;
    }

    private static Stream<DynamicTest> each(Object benchmarks, ThrowingConsumer<Object> check) {
        return Arrays.stream(benchmarks.getClass().getMethods())
                .filter(method -> method.isAnnotationPresent(Benchmark.class))
                .map(method ->
                        DynamicTest.dynamicTest(method.getName(), () -> check.accept(method.invoke(benchmarks))));
    }
}
