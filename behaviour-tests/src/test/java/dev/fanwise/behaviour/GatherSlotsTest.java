package dev.fanwise.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanwise.From;
import dev.fanwise.Gather;
import dev.fanwise.Outcome;
import dev.fanwise.Task;
import dev.fanwise.behaviour.library.Warehouse;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Which task fills which component of a record. */
class GatherSlotsTest {

    // parameters by name

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
    void tasksTakeTheParametersOfTheirNames() throws Exception {
        assertThat(new GatherSlotsTest_ShopFanOut().load(7, "EUR"))
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
    void parametersAndResultsConvertAsInACall() throws Exception {
        assertThat(new GatherSlotsTest_WideningFanOut().sizes(4, "four")).isEqualTo(new Widening.Sizes(5, 4, "four"));
    }

    // @From

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
    void fromNamesTheTask() throws Exception {
        assertThat(new GatherSlotsTest_FlightsFanOut().book("Ada"))
                .isEqualTo(new Flights.Journey("Ada's seat", "Ada's seat", "bread"));
    }

    // Outcome

    abstract static class Tolerance {
        record Page(String product, Outcome<List<String>> reviews) {}

        @Gather
        abstract Page load(IOException failure) throws InterruptedException;

        String product() {
            return "product";
        }

        List<String> reviews(IOException failure) throws IOException {
            throw failure;
        }
    }

    @Test
    void anOutcomeComponentHoldsTheFailure() throws Exception {
        var failure = new IOException("no reviews");

        assertThat(new GatherSlotsTest_ToleranceFanOut().load(failure))
                .isEqualTo(new Tolerance.Page("product", new Outcome.Failure<>(failure)));
    }

    abstract static class OutcomeTask {
        record Report(Outcome<String> saved) {}

        @Gather
        abstract Report report() throws InterruptedException;

        String saved() {
            return "value";
        }
    }

    @Test
    void anOutcomeComponentHoldsTheValue() throws Exception {
        assertThat(new GatherSlotsTest_OutcomeTaskFanOut().report().saved()).isEqualTo(new Outcome.Success<>("value"));
    }

    // where tasks come from

    abstract static class Store extends Warehouse {
        record Offer(int stock, String place) {}

        Store(String place) {
            super(place);
        }

        @Gather
        abstract Offer offer(String article) throws IOException, InterruptedException;
    }

    @Test
    void inheritedMethodsAreTasks() throws Exception {
        assertThat(new GatherSlotsTest_StoreFanOut("Bern").offer("soap")).isEqualTo(new Store.Offer(4, "Bern"));
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
    void defaultAndStaticMethodsOfAnInterfaceAreTasks() throws Exception {
        Greetings greetings = new GatherSlotsTest_GreetingsFanOut();

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
    void anInterfaceInheritsFanOutMethodsAndTasks() throws Exception {
        var polite = new GatherSlotsTest_PoliteFanOut();

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
    void staticMethodsOfAClassAreTasks() throws Exception {
        assertThat(new GatherSlotsTest_StaticTasksFanOut().sum(3)).isEqualTo(new StaticTasks.Sum(3, -3));
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
    void tasksOfAGenericSuperclassFitItsArguments() throws Exception {
        var loads = new GatherSlotsTest_Base_InnerFanOut<String>();

        assertThat(loads.load("k")).isEqualTo(new Base.Loaded<>(List.of("k", "k"), 3));
    }

    // generics

    abstract static class Repository<K extends Comparable<K>, V> {
        record Entry<A, B>(A key, B value) {}

        private final Map<K, V> values;

        Repository(Map<K, V> values) {
            this.values = values;
        }

        @Gather
        abstract Entry<K, V> entry(K wanted) throws InterruptedException;

        K key(K wanted) {
            return wanted;
        }

        V value(K wanted) {
            return values.get(wanted);
        }
    }

    @Test
    void aGenericTypeHasAGenericClass() throws Exception {
        var repository = new GatherSlotsTest_RepositoryFanOut<>(Map.of("one", 1));

        assertThat(repository.entry("one")).isEqualTo(new Repository.Entry<>("one", 1));
    }

    abstract static class GenericMethods {
        record Two<A, B>(A first, B second) {}

        @Gather
        abstract <A, B, X extends Exception> Two<A, B> both(Thrower<A, X> one, Callable<B> two)
                throws X, InterruptedException, Exception;

        <A, X extends Exception> A first(Thrower<A, X> one) throws X {
            return one.get();
        }

        <B> B second(Callable<B> two) throws Exception {
            return two.call();
        }

        interface Thrower<A, X extends Exception> {
            A get() throws X;
        }
    }

    @Test
    void fanOutMethodsAndTasksMayBeGeneric() throws Exception {
        var both = new GatherSlotsTest_GenericMethodsFanOut().<String, Integer, IOException>both(() -> "one", () -> 2);

        assertThat(both).isEqualTo(new GenericMethods.Two<>("one", 2));
    }

    @Test
    void anExceptionOfATypeVariableIsThrownAsTheVeryObject() {
        var failure = new FileNotFoundException("one");

        assertThatThrownBy(() -> new GatherSlotsTest_GenericMethodsFanOut()
                        .<String, Integer, FileNotFoundException>both(
                                () -> {
                                    throw failure;
                                },
                                () -> 2))
                .isSameAs(failure);
    }

    // constructors

    abstract static class Configured {
        record Values(String name, int size) {}

        private final String name;
        private final int size;

        Configured(String name, int... sizes) {
            this.name = name;
            this.size = sizes.length;
        }

        Configured() {
            this("default");
        }

        Configured(List<? extends CharSequence> names) throws IOException {
            this(String.join("+", names), 1, 2);
            if (names.isEmpty()) {
                throw new IOException("no names");
            }
        }

        private Configured(long secret) {
            this("secret " + secret);
        }

        static Configured secret() {
            return new Configured(1) {
                @Override
                Values values() {
                    return new Values(name(), size());
                }
            };
        }

        @Gather
        abstract Values values() throws InterruptedException;

        String name() {
            return name;
        }

        int size() {
            return size;
        }
    }

    @Test
    void everyConstructorIsRepeated() throws Exception {
        assertThat(new GatherSlotsTest_ConfiguredFanOut().values()).isEqualTo(new Configured.Values("default", 0));
        assertThat(new GatherSlotsTest_ConfiguredFanOut("a", 1, 2, 3).values())
                .isEqualTo(new Configured.Values("a", 3));
        assertThat(new GatherSlotsTest_ConfiguredFanOut(List.of("b", "c")).values())
                .isEqualTo(new Configured.Values("b+c", 2));
    }

    @Test
    void everyConstructorIsRepeatedWithALeadingExecutor() throws Exception {
        Executor sameThread = Runnable::run;

        assertThat(new GatherSlotsTest_ConfiguredFanOut(sameThread).values())
                .isEqualTo(new Configured.Values("default", 0));
        assertThat(new GatherSlotsTest_ConfiguredFanOut(sameThread, "a", 1).values())
                .isEqualTo(new Configured.Values("a", 1));
        assertThat(new GatherSlotsTest_ConfiguredFanOut(sameThread, List.of("b")).values())
                .isEqualTo(new Configured.Values("b", 2));
    }

    @Test
    void aConstructorThrowsWhatItsModelThrows() {
        assertThatThrownBy(() -> new GatherSlotsTest_ConfiguredFanOut(List.of()))
                .isInstanceOf(IOException.class);
    }

    @Test
    void aPrivateConstructorIsNotRepeated() {
        assertThat(GatherSlotsTest_ConfiguredFanOut.class.getDeclaredConstructors())
                .hasSize(6)
                .noneMatch(
                        constructor -> List.of(constructor.getParameterTypes()).contains(long.class));
        assertThat(Configured.secret()).isNotNull();
    }

    @Test
    void aNullExecutorIsRefused() {
        assertThatThrownBy(() -> new GatherSlotsTest_ShopFanOut(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("executor");
    }

    // primitives and void

    abstract static class Primitives {
        record All(boolean a, byte b, short c, char d, int e, long f, float g, double h) {}

        @Gather
        abstract All all() throws InterruptedException;

        boolean a() {
            return true;
        }

        byte b() {
            return 1;
        }

        short c() {
            return 2;
        }

        char d() {
            return 'd';
        }

        int e() {
            return 4;
        }

        long f() {
            return 5;
        }

        float g() {
            return 6;
        }

        double h() {
            return 7;
        }
    }

    @Test
    void everyPrimitiveTypeIsAResult() throws Exception {
        assertThat(new GatherSlotsTest_PrimitivesFanOut().all())
                .isEqualTo(new Primitives.All(true, (byte) 1, (short) 2, 'd', 4, 5, 6, 7));
    }

    abstract static class Voids {
        record Done(Void ping, Outcome<Void> log, String value) {}

        final List<String> calls = new java.util.concurrent.CopyOnWriteArrayList<>();

        @Gather
        abstract Done doAll(String word) throws InterruptedException;

        void ping(String word) {
            calls.add("ping " + word);
        }

        void log(String word) {
            calls.add("log " + word);
        }

        String value() {
            return null;
        }
    }

    @Test
    void aVoidTaskFillsItsComponentWithNull() throws Exception {
        var voids = new GatherSlotsTest_VoidsFanOut();

        assertThat(voids.doAll("now")).isEqualTo(new Voids.Done(null, new Outcome.Success<>(null), null));
        assertThat(voids.calls).containsExactlyInAnyOrder("ping now", "log now");
    }

    // varargs

    abstract static class Varargs {
        record Counts(int count, String joined) {}

        @Gather
        abstract Counts counts(String... words) throws InterruptedException;

        int count(String... words) {
            return words.length;
        }

        String joined(String[] words) {
            return String.join("+", words);
        }
    }

    @Test
    void varargsArePassedOn() throws Exception {
        assertThat(new GatherSlotsTest_VarargsFanOut().counts("a", "b")).isEqualTo(new Varargs.Counts(2, "a+b"));
    }

    // awaitable parameters

    abstract static class Awaitables {
        record Four(String task, String stage, String callable, Outcome<String> supplier, String method) {}

        @Gather
        abstract Four gather(
                Task<String> task, CompletionStage<String> stage, Callable<String> callable, Supplier<String> supplier)
                throws Exception;

        String method() {
            return "method";
        }
    }

    private static final Task<String> TASK = Task.start(Runnable::run, () -> "task");

    @Test
    void awaitableParametersFillTheComponentsOfTheirNames() throws Exception {
        assertThat(new GatherSlotsTest_AwaitablesFanOut()
                        .gather(TASK, CompletableFuture.completedFuture("stage"), () -> "callable", () -> "supplier"))
                .isEqualTo(
                        new Awaitables.Four("task", "stage", "callable", new Outcome.Success<>("supplier"), "method"));
    }

    @Test
    void callablesRunAtTheSameTime() {
        var one = new Child<String>();
        var other = new Child<String>();
        var call = Caller.start(() -> new GatherSlotsTest_AwaitablesFanOut()
                .gather(TASK, CompletableFuture.completedFuture("stage"), one::run, () -> {
                    try {
                        return other.run();
                    } catch (IOException | InterruptedException thrown) {
                        throw new AssertionError(thrown);
                    }
                }));
        one.awaitStarted();
        other.awaitStarted();

        one.succeed("one");
        other.succeed("other");

        assertThat(call.returned())
                .isEqualTo(new Awaitables.Four("task", "stage", "one", new Outcome.Success<>("other"), "method"));
    }

    @Test
    void aStagesOwnFailureIsThrown() {
        var failure = new IllegalStateException("no stage");
        var stage = CompletableFuture.<String>supplyAsync(() -> {
            throw failure;
        });

        assertThatThrownBy(() -> new GatherSlotsTest_AwaitablesFanOut()
                        .gather(TASK, stage.thenApply(String::trim), () -> "callable", () -> "supplier"))
                .isSameAs(failure);
    }

    // asynchronous task methods

    abstract static class Asynchronous {
        record Answers(String stage, String future, Outcome<Integer> task) {}

        final CompletableFuture<String> stage = new CompletableFuture<>();
        final CompletableFuture<String> future = new CompletableFuture<>();

        @Gather
        abstract Answers ask() throws InterruptedException;

        CompletionStage<String> stage() {
            return stage;
        }

        CompletableFuture<String> future() {
            return future;
        }

        Task<Integer> task() {
            return Task.start(Runnable::run, () -> 3);
        }
    }

    @EveryConcurrentThreadKind
    void asynchronousTaskMethodsFillTheirComponents(Threads threads) {
        var asynchronous =
                threads.create(GatherSlotsTest_AsynchronousFanOut::new, GatherSlotsTest_AsynchronousFanOut::new);
        var call = Caller.start(asynchronous::ask).awaitWaiting();
        asynchronous.future.complete("future");

        asynchronous.stage.complete("stage");

        assertThat(call.returned()).isEqualTo(new Asynchronous.Answers("stage", "future", new Outcome.Success<>(3)));
    }

    @EveryConcurrentThreadKind
    void cancellingAnAsynchronousTaskCancelsItsFuture(Threads threads) {
        var asynchronous =
                threads.create(GatherSlotsTest_AsynchronousFanOut::new, GatherSlotsTest_AsynchronousFanOut::new);
        var asked = new AtomicReference<Throwable>();
        asynchronous.future.whenComplete((value, thrown) -> asked.set(thrown));
        var call = Caller.start(asynchronous::ask).awaitWaiting();
        // The task methods have been called once their tasks wait for the futures.
        Tasks.awaitThat(() ->
                asynchronous.future.getNumberOfDependents() > 1 && asynchronous.stage.getNumberOfDependents() > 0);

        call.interrupt();

        assertThat(call.thrown()).isInstanceOf(InterruptedException.class);
        assertThat(asynchronous.future).isCancelled();
        assertThat(asynchronous.stage).isCancelled();
        assertThat(asked.get()).isNotNull();
    }

    @EveryConcurrentThreadKind
    void anUndeclaredCheckedFailureOfAStageIsTheCauseOfACompletionException(Threads threads) {
        var asynchronous =
                threads.create(GatherSlotsTest_AsynchronousFanOut::new, GatherSlotsTest_AsynchronousFanOut::new);
        var failure = new IOException("no answer");
        asynchronous.stage.completeExceptionally(failure);
        asynchronous.future.complete("future");

        assertThatThrownBy(asynchronous::ask)
                .isInstanceOf(CompletionException.class)
                .cause()
                .isSameAs(failure);
    }

    abstract static class DeclaringAsynchronous {
        record Answer(String stage) {}

        @Gather
        abstract Answer ask(IOException failure) throws IOException, InterruptedException;

        CompletionStage<String> stage(IOException failure) {
            return CompletableFuture.failedFuture(failure);
        }
    }

    @EveryConcurrentThreadKind
    void aDeclaredCheckedFailureOfAStageIsThrownAsTheVeryObject(Threads threads) {
        var asynchronous = threads.create(
                GatherSlotsTest_DeclaringAsynchronousFanOut::new, GatherSlotsTest_DeclaringAsynchronousFanOut::new);
        var failure = new IOException("no answer");

        assertThatThrownBy(() -> asynchronous.ask(failure)).isSameAs(failure);
    }

    // groups of groups

    abstract static class Nested {
        record Leaf(int left, int right) {}

        record Tree(Leaf first, Leaf second, int own) {}

        @Gather
        abstract Tree tree(Child<Integer> child) throws IOException, InterruptedException;

        @Gather
        abstract Leaf first(Child<Integer> child) throws IOException, InterruptedException;

        @Gather
        abstract Leaf second(Child<Integer> child) throws IOException, InterruptedException;

        int left(Child<Integer> child) {
            return 1;
        }

        int right(Child<Integer> child) throws IOException, InterruptedException {
            return child.run();
        }

        int own() {
            return 3;
        }
    }

    @EveryThreadKind
    @Rule("G16")
    void g16_aFanOutMethodMayBeATaskOfAnother(Threads threads) throws Exception {
        var nested = threads.create(GatherSlotsTest_NestedFanOut::new, GatherSlotsTest_NestedFanOut::new);

        assertThat(nested.tree(Child.returning(2)))
                .isEqualTo(new Nested.Tree(new Nested.Leaf(1, 2), new Nested.Leaf(1, 2), 3));
    }

    @EveryThreadKind
    @Rule("G16")
    void g16_anInnerFailureIsTheOutersFailureUnwrapped(Threads threads) {
        var nested = threads.create(GatherSlotsTest_NestedFanOut::new, GatherSlotsTest_NestedFanOut::new);
        var failure = new IOException("leaf");

        try (var reports = Reports.open()) {
            assertThatThrownBy(() -> nested.tree(Child.failing(failure))).isSameAs(failure);
            assertThat(reports).isNotNull();
        }
    }

    @EveryConcurrentThreadKind
    @Rule({"G7", "G16"})
    void g16_cancellingTheOuterGatherCancelsTheInnerOnes(Threads threads) {
        var nested = threads.create(GatherSlotsTest_NestedFanOut::new, GatherSlotsTest_NestedFanOut::new);
        var child = new Child<Integer>();
        var call = Caller.start(() -> nested.tree(child));
        Tasks.awaitThat(() -> child.runs() == 2);

        call.awaitWaiting().interrupt();

        assertThat(call.thrown()).isInstanceOf(InterruptedException.class);
        assertThat(child.wasInterrupted()).isTrue();
        assertThat(child.hasEnded()).isTrue();
    }

    // an overload with further parameters is another method

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
    void theOverloadThatBindsIsTheTask() throws Exception {
        assertThat(new GatherSlotsTest_OverloadedFanOut().answer("w")).isEqualTo(new Overloaded.Answer("w", 2));
    }
}
