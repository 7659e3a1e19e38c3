package dev.fanwise.cluster.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanwise.Deadline;
import java.io.File;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** What is read is equal to what was written, and what is not a value is not read. */
class CodecTest {

    private static final WireLimits LIMITS = new WireLimits(1 << 20, 50);

    private static <T> byte[] written(Codec<T> codec, T value) {
        var out = new WireWriter(LIMITS);
        out.write(codec, value);
        return out.toBytes();
    }

    private static <T> T read(Codec<T> codec, byte[] bytes) {
        return read(codec, bytes, AllowedClasses.NONE);
    }

    private static <T> T read(Codec<T> codec, byte[] bytes, AllowedClasses allowed) {
        var in = new WireReader(bytes, LIMITS, allowed);
        var value = in.read(codec);
        in.end();
        return value;
    }

    @SafeVarargs
    private static <T> void keeps(Codec<T> codec, T... values) {
        for (var value : values) {
            assertThat(read(codec, written(codec, value))).isEqualTo(value);
        }
        assertThat(read(codec, written(codec, null))).isNull();
    }

    @Test
    void primitives() {
        keeps(Codec.BOOLEAN, true, false);
        keeps(Codec.BYTE, Byte.MIN_VALUE, (byte) 0, Byte.MAX_VALUE);
        keeps(Codec.SHORT, Short.MIN_VALUE, (short) -1, Short.MAX_VALUE);
        keeps(Codec.CHAR, Character.MIN_VALUE, 'x', Character.MAX_VALUE);
        keeps(Codec.INT, Integer.MIN_VALUE, -1, 0, 1, Integer.MAX_VALUE);
        keeps(Codec.LONG, Long.MIN_VALUE, -1L, 0L, 1L, Long.MAX_VALUE);
        keeps(Codec.FLOAT, Float.MIN_VALUE, Float.NaN, -0f, Float.NEGATIVE_INFINITY);
        keeps(Codec.DOUBLE, Double.MIN_VALUE, Double.NaN, -0d, Double.POSITIVE_INFINITY);
    }

    @Test
    void smallNumbersAreSmall() {
        assertThat(written(Codec.INT, 0)).hasSize(2);
        assertThat(written(Codec.LONG, -64L)).hasSize(2);
        assertThat(written(Codec.LONG, Long.MIN_VALUE)).hasSize(11);
    }

    @Test
    void textsWithEveryCharacter() {
        keeps(Codec.STRING, "", "plain", "\u00e4\u20ac", "\ud83d\ude00", "\ud83d alone", "\0");
        keeps(Codec.URI, java.net.URI.create("https://fanwise.dev/a?b=c#d"));
        keeps(Codec.UUID, UUID.randomUUID(), new UUID(0, 0));
    }

    @Test
    void numbersOfAnySize() {
        keeps(Codec.BIG_INTEGER, BigInteger.ZERO, BigInteger.TWO.pow(1000).negate());
        keeps(Codec.BIG_DECIMAL, new BigDecimal("1.10"), new BigDecimal("-1E+1000"));
    }

    @Test
    void times() {
        keeps(Codec.INSTANT, Instant.MIN, Instant.EPOCH, Instant.MAX);
        keeps(Codec.DURATION, Duration.ofNanos(-1), Duration.ofSeconds(Long.MIN_VALUE), Duration.ofSeconds(1, 5));
        keeps(Codec.LOCAL_DATE, LocalDate.MIN, LocalDate.of(2026, 11, 27), LocalDate.MAX);
        keeps(Codec.LOCAL_TIME, LocalTime.MIDNIGHT, LocalTime.MAX);
        keeps(
                Codec.ZONED_DATE_TIME,
                ZonedDateTime.ofLocal(
                        LocalDate.of(2021, 10, 31).atTime(2, 30), ZoneId.of("Europe/Paris"), ZoneOffset.ofHours(1)));
        keeps(Codec.OFFSET_DATE_TIME, OffsetDateTime.MIN, OffsetDateTime.MAX);
        keeps(Codec.YEAR, Year.of(-5), Year.of(123456));
        keeps(Codec.YEAR_MONTH, YearMonth.of(2026, 11), YearMonth.of(12345, 1));
        keeps(Codec.MONTH_DAY, MonthDay.of(2, 29));
        keeps(Codec.PERIOD, Period.ZERO, Period.of(1, -2, 3));
        keeps(Codec.ZONE_ID, ZoneId.of("America/Sao_Paulo"), ZoneOffset.UTC);
        keeps(Codec.enumOf(DayOfWeek.class), DayOfWeek.values());
    }

    @Test
    void aDeadlineKeepsItsRemainingTime() {
        var deadline = read(Codec.DEADLINE, written(Codec.DEADLINE, Deadline.after(Duration.ofHours(1))));

        assertThat(deadline.remaining()).isBetween(Duration.ofMinutes(59), Duration.ofHours(1));
        assertThat(read(Codec.DEADLINE, written(Codec.DEADLINE, Deadline.after(Duration.ZERO)))
                        .hasPassed())
                .isTrue();
    }

    @Test
    void collections() {
        var names = Codec.list(Codec.STRING);
        keeps(names, List.of(), Arrays.asList("a", null, "b"));
        keeps(Codec.set(Codec.INT), Set.of(), new LinkedHashSet<>(List.of(3, 1, 2)));
        keeps(Codec.map(Codec.STRING, names), Map.of(), new LinkedHashMap<>(Map.of("a", List.of("b"))));
        keeps(Codec.optional(Codec.INT), Optional.empty(), Optional.of(1));
        keeps(Codec.array(Codec.array(Codec.STRING, new String[0]), new String[0][]), new String[][] {{"a"}, {}, null});
        keeps(Codec.BYTES, new byte[] {1, 2});
        keeps(Codec.INTS, new int[] {1, -2});
        keeps(Codec.DOUBLES, new double[] {1.5});
        keeps(Codec.CHARS, "chars".toCharArray());
    }

    @Test
    void theOrderOfSetsAndMapsIsKept() {
        var set = new LinkedHashSet<>(List.of(9, 1, 5));

        assertThat(read(Codec.set(Codec.INT), written(Codec.set(Codec.INT), set)))
                .containsExactly(9, 1, 5);
    }

    @Test
    void whatIsReadIsModifiable() {
        var list = read(Codec.list(Codec.INT), written(Codec.list(Codec.INT), List.of(1)));

        list.add(2);

        assertThat(list).containsExactly(1, 2);
    }

    @Test
    void nothingIsReservedByALengthThatTheBytesMerelyClaim() {
        var out = new WireWriter(LIMITS);
        out.writeByte(1);
        out.writeInt(Integer.MAX_VALUE);
        var lie = out.toBytes();

        for (var codec :
                List.<Codec<?>>of(Codec.BYTES, Codec.LONGS, Codec.list(Codec.INT), Codec.map(Codec.INT, Codec.INT))) {
            assertThatThrownBy(() -> read(codec, lie))
                    .isInstanceOf(WireException.class)
                    .hasMessageContaining("elements in");
        }
    }

    @Test
    void randomBytesAreNeverMoreThanAnException() {
        var random = new Random(20261127);
        var codec = Codec.map(Codec.STRING, Codec.list(Codec.optional(Codec.array(Codec.LONG, new Long[0]))));
        var refused = 0;
        for (var round = 0; round < 20_000; round++) {
            var bytes = new byte[random.nextInt(40)];
            random.nextBytes(bytes);
            try {
                read(codec, bytes);
            } catch (WireException expected) {
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(19_000);
    }

    /** A list in a list, and so on. */
    private record Nest(List<Nest> inner) {
        static final Codec<Nest> CODEC = new Codec<>() {
            @Override
            public void write(WireWriter out, Nest value) {
                out.write(Codec.list(this), value.inner);
            }

            @Override
            public Nest read(WireReader in) {
                return new Nest(in.read(Codec.list(this)));
            }
        };

        static Nest of(int depth) {
            var nest = new Nest(List.of());
            for (var level = 1; level < depth; level++) {
                nest = new Nest(List.of(nest));
            }
            return nest;
        }
    }

    @Test
    void valuesMayBeNestedButNotWithoutEnd() {
        keeps(Nest.CODEC, Nest.of(20));
        assertThatThrownBy(() -> written(Nest.CODEC, Nest.of(30)))
                .isInstanceOf(WireException.class)
                .hasMessage("values are nested more than 50 deep");
        var deep = new byte[3000];
        Arrays.fill(deep, (byte) 1);
        assertThatThrownBy(() -> read(Nest.CODEC, deep)).isInstanceOf(WireException.class);
    }

    @Test
    void whatIsTooLargeIsNotWritten() {
        assertThatThrownBy(() -> written(Codec.BYTES, new byte[2 << 20]))
                .isInstanceOf(WireException.class)
                .hasMessage("more than 1048576 bytes");
    }

    private static final class Serialised implements Serializable {
        private static final long serialVersionUID = 1L;
        static int loaded;
        final String name;

        Serialised(String name) {
            this.name = name;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Serialised same && name.equals(same.name);
        }

        @Override
        public int hashCode() {
            return name.hashCode();
        }
    }

    @Test
    void onlyAllowedClassesAreDeserialized() {
        var codec = Codec.serialized(Serialised.class);
        var bytes = written(codec, new Serialised("a"));

        assertThat(read(codec, bytes, AllowedClasses.NONE.with(List.of(Serialised.class.getName()))))
                .isEqualTo(new Serialised("a"));
        assertThat(read(codec, bytes, AllowedClasses.NONE.withPackage("dev.fanwise.cluster.wire")))
                .isEqualTo(new Serialised("a"));
        assertThatThrownBy(() -> read(codec, bytes))
                .isInstanceOf(WireException.class)
                .hasMessageContaining("the class is not allowed here");
    }

    /** Of which only the JDK knows what they consist of. */
    private static <T> void isReadIfItIsNamed(Class<T> type, T value) {
        var codec = Codec.serialized(type);
        var bytes = written(codec, value);

        assertThat(read(codec, bytes, AllowedClasses.NONE.with(List.of(type.getName()))))
                .usingRecursiveComparison()
                .isEqualTo(value);
        assertThatThrownBy(() -> read(codec, bytes))
                .isInstanceOf(WireException.class)
                .hasMessageContaining(type.getName() + "; the class is not allowed here");
    }

    @Test
    void classesOfTheJdkAreDeserializedWithTheirPartsIfTheyAreNamed() throws Exception {
        isReadIfItIsNamed(File.class, new File("a"));
        isReadIfItIsNamed(AtomicLong.class, new AtomicLong(7));
        isReadIfItIsNamed(DecimalFormat.class, new DecimalFormat("0.0", DecimalFormatSymbols.getInstance(Locale.ROOT)));
        var address = new InetSocketAddress(InetAddress.getByAddress("here", new byte[] {127, 0, 0, 1}), 80);
        var codec = Codec.serialized(InetSocketAddress.class);
        assertThat(read(
                        codec,
                        written(codec, address),
                        AllowedClasses.NONE.with(List.of(InetSocketAddress.class.getName()))))
                .isEqualTo(address);
        var map = new ConcurrentHashMap<>(Map.of("a", 1));
        var maps = Codec.serialized(Object.class);
        assertThat(read(maps, written(maps, map), AllowedClasses.NONE.with(List.of(ConcurrentHashMap.class.getName()))))
                .isEqualTo(map);
    }

    @Test
    void whatAClassOfTheJdkDoesNotConsistOfIsNotDeserializedWithIt() {
        var list = new CopyOnWriteArrayList<Object>(List.of(new File("a")));
        var codec = Codec.serialized(Object.class);

        assertThatThrownBy(() -> read(
                        codec,
                        written(codec, list),
                        AllowedClasses.NONE.with(List.of(CopyOnWriteArrayList.class.getName()))))
                .isInstanceOf(WireException.class)
                .hasMessageContaining("java.io.File; the class is not allowed here");
    }

    @Test
    void setsInSetsThatWouldTakeForeverAreRejected() {
        Set<Object> root = new HashSet<>();
        var one = root;
        var two = new HashSet<Object>();
        for (var level = 0; level < 40; level++) {
            var next = new HashSet<Object>();
            var other = new HashSet<Object>(List.of("a"));
            one.add(next);
            one.add(other);
            two.add(next);
            two.add(other);
            one = next;
            two = other;
        }
        // in a record, as none of this asks for a hash code of the whole
        var bytes = written(Codec.serialized(Holder.class), new Holder(root));

        assertThatThrownBy(() -> read(
                        Codec.serialized(Holder.class),
                        bytes,
                        AllowedClasses.NONE.with(List.of(Holder.class.getName()))))
                .isInstanceOf(WireException.class)
                .hasMessageContaining("REJECTED");
    }

    /** A few bytes for a list that claims 16 million places: not even one of them is reserved. */
    @Test
    void listsThatClaimToBeLongAreRejected() {
        var one = HexFormat.of().parseHex("00000001770400000001");
        var many = HexFormat.of().parseHex("01000000770400000001");
        List<Object> lists = new ArrayList<>(List.of("a"));
        for (var level = 0; level < 20; level++) {
            lists = new ArrayList<>(List.of(lists));
        }
        var bytes = written(Codec.serialized(Object.class), lists);

        var claiming = HexFormat.of()
                .parseHex(HexFormat.of()
                        .formatHex(bytes)
                        .replace(HexFormat.of().formatHex(one), HexFormat.of().formatHex(many)));

        assertThat(claiming).hasSameSizeAs(bytes).isNotEqualTo(bytes);
        assertThat(read(Codec.serialized(Object.class), bytes)).isEqualTo(lists);
        assertThatThrownBy(() -> read(Codec.serialized(Object.class), claiming))
                .isInstanceOf(WireException.class)
                .hasMessageContaining("REJECTED");
    }

    @Test
    void collectionsInCollectionsAreDeserialized() {
        var inner = new HashSet<Object>(Set.of("a", "b"));
        var holder = new Holder(new HashSet<>(List.of(inner, "c")));

        assertThat(read(
                        Codec.serialized(Holder.class),
                        written(Codec.serialized(Holder.class), holder),
                        AllowedClasses.NONE.with(List.of(Holder.class.getName()))))
                .isEqualTo(holder);
    }

    private record Holder(Set<Object> set) implements Serializable {}
}
