package dev.fanwise.cluster.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Keys of one hash code, which a hostile member can make up: they do not cost time quadratic in their number. */
class EqualHashesTest {

    private static final WireLimits LIMITS = new WireLimits(1 << 20, 50);
    private static final AtomicInteger COMPARISONS = new AtomicInteger();

    private record Key(int number) {

        static final Codec<Key> CODEC = new Codec<>() {
            @Override
            public void write(WireWriter out, Key key) {
                out.writeInt(key.number);
            }

            @Override
            public Key read(WireReader in) {
                return new Key(in.readInt());
            }
        };

        @Override
        public int hashCode() {
            return 42;
        }

        @Override
        public boolean equals(Object other) {
            COMPARISONS.incrementAndGet();
            return other instanceof Key key && key.number == number;
        }
    }

    private static List<Key> keys(int count) {
        return IntStream.range(0, count).mapToObj(Key::new).toList();
    }

    private static byte[] setOf(int count) {
        var out = new WireWriter(LIMITS);
        out.write(Codec.list(Key.CODEC), keys(count));
        return out.toBytes();
    }

    private static byte[] mapOf(int count) {
        var out = new WireWriter(LIMITS);
        out.writeByte(1);
        out.writeInt(count);
        for (var key : keys(count)) {
            out.write(Key.CODEC, key);
            out.write(Codec.INT, key.number);
        }
        return out.toBytes();
    }

    private static <T> T read(Codec<T> codec, byte[] bytes) {
        return new WireReader(bytes, LIMITS, AllowedClasses.NONE).read(codec);
    }

    @Test
    void manyAreRejectedBeforeTheyAreCompared() {
        var set = setOf(100_000);
        var map = mapOf(50_000);
        COMPARISONS.set(0);

        assertThatThrownBy(() -> read(Codec.set(Key.CODEC), set))
                .isInstanceOf(WireException.class)
                .hasMessageContaining("more than 256 keys")
                .hasMessageContaining("Key have the same hash code");
        assertThatThrownBy(() -> read(Codec.map(Key.CODEC, Codec.INT), map)).isInstanceOf(WireException.class);
        assertThat(COMPARISONS).hasValue(0);
    }

    @Test
    void someAreTaken() {
        assertThat(read(Codec.set(Key.CODEC), setOf(256))).isEqualTo(Set.copyOf(keys(256)));
        assertThat(read(Codec.map(Key.CODEC, Codec.INT), mapOf(2))).isEqualTo(Map.of(new Key(0), 0, new Key(1), 1));
    }

    /** They are told apart by their order. */
    @Test
    void manyComparableKeysAreTaken() {
        var texts = IntStream.range(0, 1 << 10)
                .mapToObj(number -> IntStream.range(0, 10)
                        .mapToObj(bit -> (number >> bit & 1) == 0 ? "Aa" : "BB")
                        .reduce("", String::concat))
                .toList();
        assertThat(texts.stream().mapToInt(String::hashCode).distinct()).hasSize(1);
        var out = new WireWriter(LIMITS);
        out.write(Codec.list(Codec.STRING), texts);

        assertThat(read(Codec.set(Codec.STRING), out.toBytes())).hasSize(1 << 10);
    }
}
