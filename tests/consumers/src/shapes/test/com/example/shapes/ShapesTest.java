package com.example.shapes;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.shapes.Slots.Page;
import dev.fanwise.ExceptionGroup;
import dev.fanwise.Outcome;
import dev.fanwise.Outcome.Success;
import dev.fanwise.Task;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ShapesTest {

    private static final List<String> MIRRORS = List.of("broken", "near");

    private final Slots slots = new SlotsFanOut();
    private final Elements elements = new ElementsFanOut();
    private final Waits waits = new WaitsFanOut();
    private final Scopes scopes = new ScopesFanOut();

    @Test
    void slotsAreFilled() throws Exception {
        assertEquals(new Page("page 2", 20, "note 2", null), slots.page(2));
        assertEquals("page 2", slots.tolerant(2).title());
        assertInstanceOf(
                Outcome.Failure.class, slots.tried(2, Duration.ofMinutes(1)).missing());
        assertEquals(new Slots.Asynchronous("stage 2", new Success<>("task 2")), slots.asynchronous(2));
        assertEquals(
                new Slots.Joined<>(1, new Success<>(2)), slots.joined(() -> 1, CompletableFuture.completedFuture(2)));
        assertEquals(slots.page(2), slots.nested(2).page());
        assertEquals("page 2", slots.scoped(2).title());
    }

    @Test
    void slotsAreHandles() throws Exception {
        assertEquals(slots.page(2), slots.startPage(2).get());
        assertEquals("page 2", slots.startTolerant(2).get().title());
        assertEquals("page 2", slots.all(2).title().get());
        var first = slots.first(2);
        assertTrue(first.title().isDone() || first.missing().isDone());
    }

    @Test
    void aTaskRunsForEachElement() throws Exception {
        assertEquals(List.of("no. 1", "no. 2"), elements.text(List.of(1, 2)));
        assertEquals(List.of("no. 1", "no. 2"), elements.bounded(List.of(1, 2).iterator()));
        assertArrayEquals(new String[] {"no. 1", "no. 2"}, elements.array(1, 2));
        assertArrayEquals(new int[] {1, 4}, elements.squares(Stream.of(1, 2)));
        assertEquals(
                new Success<>(4),
                elements.trySquares(List.of(-1, 2), Duration.ofMinutes(1)).get(1));
        assertEquals(Map.of(1, "no. 1"), elements.byNumber(Set.of(1)));
        assertEquals(Map.of("a", "a1"), elements.pairs(Map.of("a", 1)));
        assertEquals(Map.of("a", new Success<>("a=1")), elements.entries(Map.of("a", 1)));
        assertThrows(IOException.class, () -> elements.check(List.of(1, -1)));
        assertEquals(List.of("later 1"), elements.asynchronous(List.of(1)));
        assertEquals(Map.of(1, "later 1"), elements.asynchronousByNumber(Set.of(1)));
        assertEquals(Map.of("a", new Success<>("later 1")), elements.asynchronousPairs(Map.of("a", 1)));
    }

    @Test
    void elementsAreTasks() throws Exception {
        assertEquals(List.of(1, 2), elements.callables(List.of(() -> 1, () -> 2)));
        assertEquals(Map.of("a", new Success<>(1)), elements.stages(Map.of("a", CompletableFuture.completedFuture(1))));
    }

    @Test
    void elementsAreHandles() throws Exception {
        assertEquals(List.of("no. 1"), elements.start(List.of(1)).get());
        assertEquals(List.of(1, 4), elements.scoped(List.of(1, 2)));
        assertThrows(ExceptionGroup.class, () -> elements.scoped(List.of(-1, 2)));
        assertEquals(Map.of(1, "no. 1"), elements.startScope(Set.of(1)).get());
    }

    @Test
    void waitsTellWhatIsDone() throws Exception {
        assertEquals(2, waits.all(MIRRORS).done().size());
        assertTrue(waits.untilFailure(MIRRORS).done().stream().anyMatch(ShapesTest::failed));
        assertEquals(2, waits.someAtATime(MIRRORS.iterator()).done().size());
        assertEquals(1, waits.staggered(MIRRORS).done().size());
        assertEquals(
                1,
                waits.rest(List.of(Task.start(Runnable::run, () -> "done")))
                        .done()
                        .size());
        assertEquals(1, waits.start(List.of("near")).get().done().size());
    }

    @Test
    void waitsTellWhoWasFirst() throws Exception {
        assertEquals("from near", waits.first(List.of("near")));
        assertEquals("from near", waits.fastest(MIRRORS));
        assertEquals("from near", waits.fastestLater(List.of("near")));
        assertEquals("from near", waits.startFastest(MIRRORS).get());
    }

    @Test
    void scopesEndWithTheirTasks() throws Exception {
        assertEquals(List.of("hello A", "bye A"), scopes.ask("A"));
        assertEquals(List.of("hello A", "bye A"), scopes.supervised("A"));
        assertEquals(3, scopes.counted(3));
        assertEquals(List.of("hello A", "bye A"), scopes.start("A").get());
    }

    private static boolean failed(Task<?> task) {
        return task.outcome() instanceof Outcome.Failure<?>;
    }
}
