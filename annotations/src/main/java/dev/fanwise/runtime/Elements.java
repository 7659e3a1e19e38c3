package dev.fanwise.runtime;

import java.util.AbstractCollection;
import java.util.AbstractList;
import java.util.AbstractMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** What is not an {@code Iterable} seen as one: maps and arrays of primitives. Nothing is copied. */
public final class Elements {

    private Elements() {}

    /**
     * The entries of a map. Each is a snapshot taken when it is read: some maps reuse or change the entries
     * that their iterators return.
     *
     * @param map the map
     * @param <K> the type of its keys
     * @param <V> the type of its values
     * @return its entries, in its order
     */
    public static <K extends @Nullable Object, V extends @Nullable Object> Iterable<Map.Entry<K, V>> entries(
            Map<? extends K, ? extends V> map) {
        return new Entries<>(map);
    }

    /** Whether a view is one of elements that are held, so that reading them never blocks. */
    static boolean areHeld(Iterable<?> view) {
        return view instanceof ArrayView || (view instanceof Entries<?, ?> entries && entries.areHeld());
    }

    /**
     * The elements of an array.
     *
     * @param array the array
     * @return its elements
     */
    public static Iterable<Boolean> of(boolean[] array) {
        return view(array.length, index -> array[index]);
    }

    /**
     * The elements of an array.
     *
     * @param array the array
     * @return its elements
     */
    public static Iterable<Byte> of(byte[] array) {
        return view(array.length, index -> array[index]);
    }

    /**
     * The elements of an array.
     *
     * @param array the array
     * @return its elements
     */
    public static Iterable<Character> of(char[] array) {
        return view(array.length, index -> array[index]);
    }

    /**
     * The elements of an array.
     *
     * @param array the array
     * @return its elements
     */
    public static Iterable<Double> of(double[] array) {
        return view(array.length, index -> array[index]);
    }

    /**
     * The elements of an array.
     *
     * @param array the array
     * @return its elements
     */
    public static Iterable<Float> of(float[] array) {
        return view(array.length, index -> array[index]);
    }

    /**
     * The elements of an array.
     *
     * @param array the array
     * @return its elements
     */
    public static Iterable<Integer> of(int[] array) {
        return view(array.length, index -> array[index]);
    }

    /**
     * The elements of an array.
     *
     * @param array the array
     * @return its elements
     */
    public static Iterable<Long> of(long[] array) {
        return view(array.length, index -> array[index]);
    }

    /**
     * The elements of an array.
     *
     * @param array the array
     * @return its elements
     */
    public static Iterable<Short> of(short[] array) {
        return view(array.length, index -> array[index]);
    }

    private static <E> List<E> view(int size, IntFunction<E> elementAt) {
        return new ArrayView<>(size, elementAt);
    }

    private static final class ArrayView<E> extends AbstractList<E> implements RandomAccess {

        private final int size;
        private final IntFunction<E> elementAt;

        ArrayView(int size, IntFunction<E> elementAt) {
            this.size = size;
            this.elementAt = elementAt;
        }

        @Override
        public E get(int index) {
            return elementAt.apply(index);
        }

        @Override
        public int size() {
            return size;
        }
    }

    private static final class Entries<K extends @Nullable Object, V extends @Nullable Object>
            extends AbstractCollection<Map.Entry<K, V>> {

        private final Map<? extends K, ? extends V> map;

        Entries(Map<? extends K, ? extends V> map) {
            this.map = map;
        }

        boolean areHeld() {
            return Held.isIn(map);
        }

        @Override
        public Iterator<Map.Entry<K, V>> iterator() {
            return new Snapshots<>(map.entrySet().iterator());
        }

        @Override
        public int size() {
            return map.size();
        }
    }

    private record Snapshots<K extends @Nullable Object, V extends @Nullable Object>(
            Iterator<? extends Map.Entry<? extends K, ? extends V>> source) implements Iterator<Map.Entry<K, V>> {

        @Override
        public boolean hasNext() {
            return source.hasNext();
        }

        @Override
        public Map.Entry<K, V> next() {
            return new AbstractMap.SimpleImmutableEntry<>(source.next());
        }
    }
}
