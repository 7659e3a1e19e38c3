package dev.fanwise.behaviour.gather;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.From;
import dev.fanwise.Gather;
import dev.fanwise.behaviour.Peer;
import dev.fanwise.behaviour.Rule;
import dev.fanwise.behaviour.library.Warehouse;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which task fills which component of a record, and where it comes from. */
class SlotTasksTest {

    abstract static class Shop {
        record Page(String product, List<String> reviews, double price) {}

        @Gather
        abstract Page load(long id, String currency) throws IOException, InterruptedException;

        String product(long id) throws IOException {
            return "product " + id;
        }

        List<String> reviews() {
            return List.of("good");
        }

        /** Takes the parameters in an order of its own. */
        double price(String currency, long id) {
            return currency.length() + id;
        }
    }

    @Test
    @Rule("E1")
    @Peer("StructuredTaskScopeTest.testAwaitSuccessfulOrThrow2")
    void tasksTakeTheParametersOfTheirNames() throws Exception {
        assertThat(new SlotTasksTest_ShopFanOut().load(7, "EUR"))
                .isEqualTo(new Shop.Page("product 7", List.of("good"), 10));
    }

    abstract static class Widening {
        record Sizes(long wide, Object boxed, CharSequence text) {}

        @Gather
        abstract Sizes sizes(int number, String word) throws InterruptedException;

        int wide(long number) {
            return (int) number + 1;
        }

        Integer boxed(Integer number) {
            return number;
        }

        String text(CharSequence word) {
            return word.toString();
        }
    }

    @Test
    @Rule("E1")
    void parametersAndResultsConvertAsInACall() throws Exception {
        assertThat(new SlotTasksTest_WideningFanOut().sizes(4, "four")).isEqualTo(new Widening.Sizes(5, 4, "four"));
    }

    abstract static class Flights {
        record Journey(
                @From("seat") String outward, @From("seat") String back, String meal) {}

        @Gather
        abstract Journey book(String name) throws InterruptedException;

        String seat(String name) {
            return name + "'s seat";
        }

        String meal() {
            return "bread";
        }
    }

    @Test
    @Rule("E1")
    void fromNamesTheTask() throws Exception {
        assertThat(new SlotTasksTest_FlightsFanOut().book("Ada"))
                .isEqualTo(new Flights.Journey("Ada's seat", "Ada's seat", "bread"));
    }

    abstract static class Store extends Warehouse {
        record Offer(int stock, String place) {}

        Store(String place) {
            super(place);
        }

        @Gather
        abstract Offer offer(String article) throws IOException, InterruptedException;
    }

    @Test
    @Rule("E1")
    void inheritedMethodsAreTasks() throws Exception {
        assertThat(new SlotTasksTest_StoreFanOut("Bern").offer("soap")).isEqualTo(new Store.Offer(4, "Bern"));
    }

    interface Greetings {
        record Both(String hello, String goodbye) {}

        @Gather
        Both greet(String name) throws InterruptedException;

        default String hello(String name) {
            return "hello " + name;
        }

        static String goodbye(String name) {
            return "goodbye " + name;
        }
    }

    @Test
    @Rule("E1")
    void defaultAndStaticMethodsOfAnInterfaceAreTasks() throws Exception {
        Greetings greetings = new SlotTasksTest_GreetingsFanOut();

        assertThat(greetings.greet("you")).isEqualTo(new Greetings.Both("hello you", "goodbye you"));
    }

    interface Casual {
        record Word(String hello) {}

        @Gather
        Word greet(String name) throws InterruptedException;

        default String hello(String name) {
            return "hi " + name;
        }
    }

    interface Polite extends Casual {
        @Override
        default String hello(String name) {
            return "dear " + name;
        }

        record More(String hello, String thanks) {}

        @Gather
        More thank(String name) throws InterruptedException;

        default String thanks(String name) {
            return "thanks " + name;
        }
    }

    @Test
    @Rule("E1")
    void anInterfaceInheritsFanOutMethodsAndTasks() throws Exception {
        var polite = new SlotTasksTest_PoliteFanOut();

        assertThat(polite.greet("you")).isEqualTo(new Casual.Word("dear you"));
        assertThat(polite.thank("you")).isEqualTo(new Polite.More("dear you", "thanks you"));
    }

    abstract static class StaticTasks {
        record Sum(int left, int right) {}

        @Gather
        abstract Sum sum(int number) throws InterruptedException;

        static int left(int number) {
            return number;
        }

        static int right(int number) {
            return -number;
        }
    }

    @Test
    @Rule("E1")
    void staticMethodsOfAClassAreTasks() throws Exception {
        assertThat(new SlotTasksTest_StaticTasksFanOut().sum(3)).isEqualTo(new StaticTasks.Sum(3, -3));
    }

    abstract static class Base<K> {
        record Loaded<V>(V value, int version) {}

        abstract static class Inner<T> extends Base<T> {
            @Gather
            abstract Loaded<List<T>> load(T key) throws InterruptedException;
        }

        List<K> value(K key) {
            return List.of(key, key);
        }

        int version() {
            return 3;
        }
    }

    @Test
    @Rule("E1")
    void tasksOfAGenericSuperclassFitItsArguments() throws Exception {
        var loads = new SlotTasksTest_Base_InnerFanOut<String>();

        assertThat(loads.load("k")).isEqualTo(new Base.Loaded<>(List.of("k", "k"), 3));
    }

    abstract static class Overloaded {
        record Answer(String one, Integer two) {}

        @Gather
        abstract Answer answer(String word) throws InterruptedException;

        String one(String word) {
            return word;
        }

        String one(String word, String missing) {
            return word + missing;
        }

        Integer two() {
            return 2;
        }
    }

    @Test
    @Rule("E1")
    void theOverloadThatBindsIsTheTask() throws Exception {
        assertThat(new SlotTasksTest_OverloadedFanOut().answer("w")).isEqualTo(new Overloaded.Answer("w", 2));
    }
}
