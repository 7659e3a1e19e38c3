package dev.fanwise.behaviour.gather;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanwise.Each;
import dev.fanwise.Gather;
import dev.fanwise.behaviour.CPython;
import dev.fanwise.behaviour.Child;
import dev.fanwise.behaviour.Rule;
import dev.fanwise.behaviour.Threads;
import dev.fanwise.support.EveryConcurrentThreadKind;
import dev.fanwise.support.EveryThreadKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One task for each element: which sources there are, and how they are read. */
class EachSourceTest {

    abstract static class Sources {
        final Set<String> seen = ConcurrentHashMap.newKeySet();

        int length(String word) {
            seen.add(word);
            return word.length();
        }

        @Gather("length")
        abstract List<Integer> ofIterable(@Each Iterable<String> words) throws InterruptedException;

        @Gather("length")
        abstract List<Integer> ofSet(@Each Set<? extends String> words) throws InterruptedException;

        @Gather("length")
        abstract List<Integer> ofIterator(@Each Iterator<String> words) throws InterruptedException;

        @Gather("length")
        abstract List<Integer> ofStream(@Each Stream<String> words) throws InterruptedException;

        @Gather("length")
        abstract List<Integer> ofArray(@Each String[] words) throws InterruptedException;

        @Gather("length")
        abstract List<Integer> ofVarargs(@Each String... words) throws InterruptedException;

        @Gather("entryLength")
        abstract List<Integer> ofEntries(@Each Map<String, Integer> words) throws InterruptedException;

        int entryLength(Map.Entry<String, Integer> entry) {
            return entry.getKey().length() * entry.getValue();
        }

        @Gather("pairLength")
        abstract List<Integer> ofKeysAndValues(@Each Map<String, Integer> words) throws InterruptedException;

        int pairLength(String word, int times) {
            return word.length() * times;
        }
    }

    private final EachSourceTest_SourcesFanOut sources = new EachSourceTest_SourcesFanOut();

    @Test
    @Rule("E3")
    void anIterableIsASource() throws Exception {
        Iterable<String> words = List.of("a", "bb")::iterator;

        assertThat(sources.ofIterable(words)).containsExactly(1, 2);
    }

    @Test
    @Rule("E3")
    void aCollectionOfASubtypeIsASource() throws Exception {
        assertThat(sources.ofSet(Collections.singleton("word"))).containsExactly(4);
    }

    @Test
    @Rule("E3")
    void anIteratorIsASource() throws Exception {
        assertThat(sources.ofIterator(List.of("a", "bb").iterator())).containsExactly(1, 2);
    }

    @Test
    @Rule("E3")
    void aStreamIsASource() throws Exception {
        assertThat(sources.ofStream(Stream.of("a", "bb"))).containsExactly(1, 2);
    }

    @Test
    @Rule("E3")
    void anArrayIsASource() throws Exception {
        assertThat(sources.ofArray(new String[] {"a", "bb"})).containsExactly(1, 2);
    }

    @Test
    @Rule("E3")
    void varargsAreASource() throws Exception {
        assertThat(sources.ofVarargs("a", "bb", "ccc")).containsExactly(1, 2, 3);
    }

    @Test
    @Rule("E3")
    void theEntriesOfAMapAreASource() throws Exception {
        var words = new LinkedHashMap<String, Integer>();
        words.put("a", 10);
        words.put("bb", 20);

        assertThat(sources.ofEntries(words)).containsExactly(10, 40);
    }

    @Test
    @Rule("E3")
    void keyAndValueOfAMapAreTwoParameters() throws Exception {
        assertThat(sources.ofKeysAndValues(Map.of("bb", 3))).containsExactly(6);
    }

    @Test
    @Rule("G1")
    void anEmptySourceGivesTheEmptyResult() throws Exception {
        assertThat(sources.ofIterable(List.of())).isEmpty();
        assertThat(sources.ofIterator(Collections.emptyIterator())).isEmpty();
        assertThat(sources.ofStream(Stream.of())).isEmpty();
        assertThat(sources.ofArray(new String[0])).isEmpty();
        assertThat(sources.ofEntries(Map.of())).isEmpty();
    }

    @Test
    @Rule("E3")
    void aNullSourceIsRefusedByItsName() {
        assertThatThrownBy(() -> sources.ofIterable(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("words");
        assertThatThrownBy(() -> sources.ofEntries(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("words");
        assertThatThrownBy(() -> sources.ofArray(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("words");
    }

    @EveryThreadKind
    @Rule("E3")
    void theSourceIsReadOnce(Threads threads) throws Exception {
        var iterators = new AtomicInteger();
        var elements = new AtomicInteger();
        Iterable<String> words = () -> {
            iterators.incrementAndGet();
            return Stream.of("a", "bb", "ccc")
                    .peek(word -> elements.incrementAndGet())
                    .iterator();
        };
        var generated = threads.create(EachSourceTest_SourcesFanOut::new, EachSourceTest_SourcesFanOut::new);

        assertThat(generated.ofIterable(words)).containsExactly(1, 2, 3);

        assertThat(iterators).hasValue(1);
        assertThat(elements).hasValue(3);
    }

    @EveryConcurrentThreadKind
    @Rule("G18")
    @CPython("CoroutineGatherTests.test_issue46672")
    void g18_tasksStartedBeforeTheSourceThrowsAreCancelledAndEnded(Threads threads) {
        var children = threads.create(ChildrenFanOut::new, ChildrenFanOut::new);
        var first = new Child<Integer>();
        var failure = new IllegalStateException("no more elements");
        List<Child<Integer>> source = new ArrayList<>() {
            private static final long serialVersionUID = 1L;

            @Override
            public Iterator<Child<Integer>> iterator() {
                return Stream.iterate(first, ignored -> {
                            first.awaitStarted();
                            throw failure;
                        })
                        .iterator();
            }
        };

        assertThatThrownBy(() -> children.values(source)).isSameAs(failure);

        assertThat(first.wasInterrupted()).isTrue();
        assertThat(first.hasEnded()).isTrue();
    }
}
