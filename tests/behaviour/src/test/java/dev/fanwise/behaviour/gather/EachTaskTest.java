package dev.fanwise.behaviour.gather;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.Each;
import dev.fanwise.Gather;
import dev.fanwise.Outcome;
import dev.fanwise.behaviour.Rule;
import dev.fanwise.behaviour.Threads;
import dev.fanwise.support.EveryThreadKind;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One task for each element: which method is the task. */
class EachTaskTest {

    abstract static class TaskChoice {
        @Gather
        abstract List<String> fetch(@Each List<Integer> ids, String suffix) throws InterruptedException;

        String fetch(int id, String suffix) {
            return id + suffix;
        }

        @Gather("fetch")
        abstract List<String> fetchAll(@Each Stream<Integer> ids, String suffix) throws InterruptedException;

        @Gather("join")
        abstract List<String> joined(String prefix, @Each List<String> words, String... suffixes)
                throws InterruptedException;

        static String join(String prefix, String word, String... suffixes) {
            return prefix + word + String.join("", suffixes);
        }
    }

    @Test
    @Rule("E3")
    void theOverloadOfTheSameNameIsTheTask() throws Exception {
        assertThat(new EachTaskTest_TaskChoiceFanOut().fetch(List.of(1, 2), "!"))
                .containsExactly("1!", "2!");
    }

    @Test
    @Rule("E3")
    void theAnnotationNamesTheTask() throws Exception {
        assertThat(new EachTaskTest_TaskChoiceFanOut().fetchAll(Stream.of(1, 2), "?"))
                .containsExactly("1?", "2?");
    }

    @Test
    @Rule("E3")
    void theElementTakesThePlaceOfTheSourceAmongTheParameters() throws Exception {
        assertThat(new EachTaskTest_TaskChoiceFanOut().joined("<", List.of("a", "b"), ">", "."))
                .containsExactly("<a>.", "<b>.");
    }

    interface Lines {
        @Gather
        List<Integer> count(@Each Collection<String> texts) throws InterruptedException;

        default int count(String text) {
            return (int) text.lines().count();
        }
    }

    @Test
    @Rule("E3")
    void anInterfacesDefaultMethodIsTheTask() throws Exception {
        assertThat(new EachTaskTest_LinesFanOut().count(List.of("a\nb", "c"))).containsExactly(2, 1);
    }

    abstract static class Mapper<A, B> {
        @Gather
        abstract List<B> map(@Each List<? extends A> values) throws InterruptedException;

        @SuppressWarnings("unchecked")
        B map(A value) {
            return (B) List.of(value);
        }
    }

    @Test
    @Rule("E3")
    void aGenericTypesTaskTakesItsElements() throws Exception {
        assertThat(new EachTaskTest_MapperFanOut<Integer, List<Integer>>().map(List.of(1, 2)))
                .containsExactly(List.of(1), List.of(2));
    }

    @EveryThreadKind
    @Rule("E3")
    void nullElementsReachTheTask(Threads threads) throws Exception {
        var nulls = threads.create(EachTaskTest_NullsFanOut::new, EachTaskTest_NullsFanOut::new);

        assertThat(nulls.all(Arrays.asList("a", null))).containsExactly(false, true);
        assertThat(nulls.bounded(Arrays.asList(null, "a"))).containsExactly(true, false);
        assertThat(nulls.byElement(Arrays.asList("a", null)))
                .containsEntry(null, true)
                .containsEntry("a", false);
    }

    @EveryThreadKind
    @Rule("E4")
    void nullResultsAreResults(Threads threads) throws Exception {
        var nulls = threads.create(EachTaskTest_NullsFanOut::new, EachTaskTest_NullsFanOut::new);

        assertThat(nulls.same(Arrays.asList("a", null))).containsExactly("a", null);
        assertThat(nulls.sameOutcomes(Arrays.asList("a", null)))
                .containsExactly(new Outcome.Success<>("a"), new Outcome.Success<>(null));
    }

    abstract static class Nulls {
        @Gather("isNull")
        abstract List<Boolean> all(@Each List<String> words) throws InterruptedException;

        @Gather(value = "isNull", concurrency = 2)
        abstract List<Boolean> bounded(@Each List<String> words) throws InterruptedException;

        @Gather("isNull")
        abstract Map<String, Boolean> byElement(@Each List<String> words) throws InterruptedException;

        boolean isNull(String word) {
            return word == null;
        }

        @Gather("identity")
        abstract List<String> same(@Each List<String> words) throws InterruptedException;

        @Gather("identity")
        abstract List<Outcome<String>> sameOutcomes(@Each List<String> words) throws InterruptedException;

        String identity(String word) {
            return word;
        }
    }
}
