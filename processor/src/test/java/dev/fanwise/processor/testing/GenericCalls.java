package dev.fanwise.processor.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Calls of generic methods, and programs that have them. */
public final class GenericCalls {

    /** The line of a program in which the first call is. */
    public static final int FIRST_LINE = 7;

    private static final List<String> TYPES = List.of("""
            Object; String; Integer; int; long; Double; Number; int[]; Integer[]; String[]; Number[]; Color; Own; OwnToo; Count; Both
            Box<?>; Box<String>; Box<Integer>; Box<? extends Number>; Box<? super Integer>; Box<Box<?>>; Box<Box<String>>
            Box<? extends Box<?>>; Box<? extends Box<String>>; Box<List<? extends Number>>; Box<List<String>>; Box<Own>
            Box<? extends Own>; Box<Color>; Box<java.io.IOException>; Box<? extends RuntimeException>; Lists<?>; Lists<String>
            Rows<?>; Rows<String>; Rows<? extends Number>; Digits<?>; Digits<Integer>; Digits<? extends Integer>
            Digits<? super Integer>; Pair<?, ?>; Pair<String, ?>; Pair<?, List<String>>; Pair<String, ArrayList<String>>
            Pair<? extends Number, ?>; Box<Pair<?, ?>>; Outer<?>; Outer<String>; Outer<String>.In<?>; Outer<String>.In<Integer>
            Outer<String>.Deep; Outer<String>.Deep.Deeper<Integer>; Named; Named.In<String>; List<?>; List<String>; List<Integer>
            List<? extends Number>; List<? super Integer>; List<List<?>>; List<int[]>; List<String[]>; ArrayList<? extends Integer>
            List<Object>; List<Number>; Collection<? extends Comparable<?>>; Collection<Count>; List<java.sql.Timestamp>; Set<Color>
            Map<String, Integer>; Map<?, ?>; Map<String, ? extends Number>; Map<? extends Number, ? super Integer>; Supplier<String>
            Supplier<? extends Number>; Function<String, Integer>; Function<?, ?>; Function<? super Integer, ? extends Number>
            Predicate<Object>; Predicate<? super String>; Throwing<java.io.IOException>; Throwing<?>
            Throwing<? extends RuntimeException>; Class<?>; Class<String>; Class<Color>; Class<? extends Enum<?>>
            Class<? extends Number>; Optional<?>; Optional<String>
            """.strip().split(";\\s+|\n\\s*"));

    private static final List<String> RESULTS = List.of(("Object; String; Number; Integer; int; long; void; List<?>;"
                    + " List<? extends Number>; List<Object>; List<String>; Box<?>; Box<? super Integer>; Box<Box<?>>;"
                    + " Comparable<?>; Color; Set<Color>; Own; Map<?, ?>; Exception; java.io.Serializable; Class<?>;"
                    + " Class<? extends Number>; Collection<?>")
            .split("; ?"));

    private static final List<String> METHODS = List.of("""
            <T> T task(Box<T> first)
            <T> List<T> task(Box<T> first)
            <T> Box<? super T> task(Box<T> first)
            <T> Box<? extends T> task(Box<? extends T> first)
            <T> T task(List<? extends T> first)
            <T> T task(List<? super T> first)
            <T> T task(T first)
            <T> T[] task(T[] first)
            <N extends Number> N task(Digits<N> first)
            <N extends Number> N task(N first)
            <S, T extends List<S>> S task(Pair<S, T> first)
            <S, T extends List<S>> T task(Pair<S, T> first)
            <S, T extends List<S>> S task(Box<Pair<S, T>> first)
            <E, L extends List<E>> E task(L first)
            <E, L extends Collection<? extends E>> E task(L first)
            <A, B> B task(Outer<A>.In<B> first)
            <A> A task(Outer<A>.In<String> first)
            <A> A task(Outer<A>.Deep first)
            <A, C> C task(Outer<A>.Deep.Deeper<C> first)
            <A> A task(Outer<A> first)
            <T extends Self<T>> T task(T first)
            <T extends Self<T>> T task(Box<T> first)
            <T extends Comparable<T>> T task(Collection<T> first)
            <T extends Comparable<? super T>> T task(Collection<? extends T> first)
            <T extends Object & Comparable<? super T>> T task(Collection<? extends T> first)
            <K, V> V task(Map<K, V> first)
            <K, V> Map<V, K> task(Map<K, V> first)
            <K extends Comparable<K>, V> K task(Map<? extends K, ? super V> first)
            <T> T task(Supplier<? extends T> first)
            <T, R> R task(Function<? super T, ? extends R> first)
            <T> Box<Box<T>> task(Box<Box<T>> first)
            <T> T task(Box<? extends Box<T>> first)
            <T> T task(Box<List<? extends T>> first)
            <T> T task(Box<? super Box<T>> first)
            <X extends Exception> String task(Throwing<X> first) throws X
            <X extends Exception> X task(Box<X> first) throws X
            <E extends Enum<E>> E task(Box<E> first)
            <E extends Enum<E>> E task(E first)
            <E extends Enum<E>> Set<E> task(Class<E> first)
            <T> Class<? extends T> task(Class<? extends T> first)
            <T> CompletionStage<T> task(Box<T> first)
            <T> CompletableFuture<List<? extends T>> task(Box<? extends T> first)
            <T extends Comparable<T>> T task(Object first)
            <T extends Self<T>> List<T> task(Object first)
            <T> T task(Object first)
            <T> List<? extends T> task(Object first)
            <T> T task(Optional<T> first)
            <T extends Collection<U>, U> U task(Box<T> first)
            <T extends Collection<? super U>, U> U task(T first)
            <T> List<T[]> task(List<T[]> first)
            <T> T task(T first, T second)
            <E extends Comparable<?>> E task(E first, E second)
            <E extends Comparable<E>> E task(E first, E second)
            <E extends Comparable<? super E>> E task(E first, E second)
            <T> T task(Box<T> first, T second)
            <T> T task(Box<? extends T> first, Box<? extends T> second)
            <T> T task(Box<T> first, Box<T> second)
            <T> T task(T first, List<? super T> second)
            <T> List<T> task(T first, T second)
            <T, U extends T> T task(T first, U second)
            <T, U extends T> U task(Box<T> first, Box<U> second)
            <A, B extends Collection<A>> A task(A first, B second)
            <T, C extends Collection<? super T>> C task(C first, T second)
            <K, V> V task(Map<K, V> first, K second)
            <T> T task(List<T> first, Supplier<? extends T> second)
            <T extends Number> T task(T first, Digits<? super T> second)
            """.strip().split("\n"));

    private GenericCalls() {}

    /** Calls made up at random, about half of which Java allows. */
    public static List<GenericCall> random(long seed, int count) {
        Random random = new Random(seed);
        List<GenericCall> calls = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            String method = any(METHODS, random);
            List<String> given = new ArrayList<>();
            for (String parameter :
                    method.replaceAll(".*task\\((.*)\\).*", "$1").split(", (?=\\S+(?:<.*>)? second$)")) {
                given.add(any(like(parameter, random), random));
            }
            boolean isEasy = random.nextInt(3) > 0;
            calls.add(new GenericCall(number, method, given, isEasy ? "Object" : any(RESULTS, random)));
        }
        return calls;
    }

    /** Mostly types of the class of the parameter, as others never fit. */
    private static List<String> like(String parameter, Random random) {
        String name = parameter.replaceAll("[<\\[ ].*", "");
        List<String> like = TYPES.stream().filter(type -> type.contains(name)).toList();
        return name.length() > 1 && !like.isEmpty() && random.nextInt(10) > 0 ? like : TYPES;
    }

    private static String any(List<String> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    /** A class with a method for each call, one a line, which makes the call by hand. */
    public static Sources byHand(List<GenericCall> calls) {
        return program("ByHand", calls, GenericCall::byHand);
    }

    /** A class with a fan-out method for each call, one a line. */
    public static Sources fanOuts(List<GenericCall> calls) {
        return program("Calls", calls, GenericCall::fanOut);
    }

    private interface Writing {
        String write(GenericCall call, String task);
    }

    private static Sources program(String name, List<GenericCall> calls, Writing writing) {
        String types = """
                static class Box<T> {} static class Lists<T> extends Box<List<T>> {} static class Rows<T> extends ArrayList<List<T>> { static final long serialVersionUID = 1; }
                static class Digits<N extends Number> {} static class Pair<S, T extends List<S>> {}
                static class Outer<A> { class In<B> {} class Deep { class Deeper<C> {} } } static class Named extends Outer<String> {}
                interface Self<T extends Self<T>> {} static class Own implements Self<Own> {} static class OwnToo extends Own {}
                static class Count extends Box<Integer> implements Comparable<Count> { public int compareTo(Count o) { return 0; } }
                interface Throwing<X extends Exception> { void go() throws X; } enum Color { RED }
                static class Both extends Box<String> implements Supplier<Integer> { public Integer get() { return 1; } }
                """;
        List<String> methods =
                calls.stream().map(GenericCall::declaration).distinct().toList();
        StringBuilder tasks = new StringBuilder();
        for (int number = 0; number < methods.size(); number++) {
            tasks.append(methods.get(number).replace("task(", "task" + number + "("))
                    .append(" { return null; } ");
        }
        String body = calls.stream()
                .map(call -> writing.write(call, "task" + methods.indexOf(call.declaration())))
                .collect(Collectors.joining("\n"));
        return Sources.of("""
                package calls;
                import dev.fanwise.*;
                import java.util.*;
                import java.util.concurrent.*;
                import java.util.function.*;
                @SuppressWarnings("all") abstract class %s { %s%s
                %s
                }
                """.formatted(name, types.replace("\n", " "), tasks, body));
    }
}
