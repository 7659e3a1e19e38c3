package dev.fanwise.cluster.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.math.BigInteger;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.time.Period;
import java.util.AbstractMap.SimpleEntry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Streams of Java serialization that a hostile member makes up, each of which would take its reader minutes or forever. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class StreamCostsTest {

    private static Object read(byte[] stream) {
        var out = new WireWriter(WireLimits.DEFAULT);
        out.writeBytes(stream);
        return Codec.serialized(Object.class)
                .read(new WireReader(out.toBytes(), WireLimits.DEFAULT, AllowedClasses.NONE));
    }

    private static Object copy(Object value) {
        return read(Serialization.write(value, WireLimits.DEFAULT));
    }

    /** A map whose key holds a value, which is put there later, as its hash code takes too long here as well. */
    private static Map<Object, Object> mapWithKeyOf(Object value) {
        var key = new LinkedList<Object>();
        var map = new HashMap<Object, Object>(Map.of(key, 1));
        key.add(value);
        return map;
    }

    private static void isRejected(Object value, String reason) {
        assertThatThrownBy(() -> copy(value)).isInstanceOf(WireException.class).hasMessageContaining(reason);
    }

    @Test
    void listsThatHoldAListTwice() {
        Object list = new LinkedList<Object>();
        for (var level = 0; level < 60; level++) {
            list = new LinkedList<>(List.of(list, list));
        }

        isRejected(mapWithKeyOf(list), "hold each other too often");
    }

    @Test
    void entriesThatHoldAnEntryTwice() {
        Object entry = 1;
        for (var level = 0; level < 60; level++) {
            entry = new SimpleEntry<>(entry, entry);
        }

        isRejected(mapWithKeyOf(entry), "hold each other too often");
    }

    @Test
    void listsThatHoldALargeNumberOften() {
        var large = BigInteger.ONE.shiftLeft(1 << 20);

        isRejected(mapWithKeyOf(new ArrayList<>(Collections.nCopies(1_000, large))), "hold each other too often");
    }

    @Test
    void aListThatClaimsToHoldABillionTimesTheSame() {
        assertThatThrownBy(() -> copy(mapWithKeyOf(Collections.nCopies(1_000_000_000, "a"))))
                .isInstanceOf(WireException.class)
                .hasMessageMatching(
                        ".*(hold each other too often|REJECTED).*"); // JDKs differ in what they tell the filter
    }

    /** A set of such entries, which is not built here: it holds texts, which are replaced as they are written. */
    private static byte[] setOfEntriesOfOneHash(int count) throws IOException {
        Set<Object> texts = new HashSet<>();
        for (var number = 0; number < count; number++) {
            texts.add("entry " + number);
        }
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes) {
            {
                enableReplaceObject(true);
            }

            @Override
            protected Object replaceObject(Object value) {
                return texts.contains(value) ? new SimpleEntry<>("a" + value, "a" + value) : value;
            }
        }) {
            out.writeObject(texts);
        }
        return bytes.toByteArray();
    }

    @Test
    void keysOfOneHashCode() throws Exception {
        var many = setOfEntriesOfOneHash(30_000);

        assertThatThrownBy(() -> read(many))
                .isInstanceOf(WireException.class)
                .hasMessageContaining("more than 2048 objects have the same hash code");
        assertThatThrownBy(() -> read(setOfEntriesOfOneHash(1_500)))
                .isInstanceOf(WireException.class)
                .hasMessageContaining("more than 1024 keys of a table have the same hash code");
        assertThat((Set<?>) read(setOfEntriesOfOneHash(1_000))).hasSize(1_000);
    }

    /** Different values of one hash code, which are not ordered. */
    private static List<Object> periods(int count) {
        var periods = new ArrayList<Object>();
        for (var months = 0; months < count; months++) {
            periods.add(Period.of(-Integer.rotateLeft(months, 8), months, 0));
        }
        assertThat(periods.stream().map(Object::hashCode).distinct()).containsExactly(0);
        return periods;
    }

    /** The set holds them by their numbers in the stream. */
    @Test
    void keysOfOneHashCodeThatAreReadBeforeTheirTable() {
        for (var count : List.of(1_500, 2_500)) {
            var list = new ArrayList<>(periods(count));

            isRejected(
                    new ArrayList<>(List.of(list, new HashSet<>(list))),
                    count < 2_000 ? "more than 1024 keys of a table" : "REJECTED");
        }
    }

    @Test
    void valuesOfOneHashCodeThatAreInAListAreRead() {
        var list = periods(20_000);

        assertThat(copy(list)).isEqualTo(list);
    }

    /** Many objects have one hash code, and are no keys. */
    @Test
    void rowsOfEmptyCollectionsAreRead() {
        var rows = new ArrayList<Object>();
        for (var id = 0; id < 10_000; id++) {
            rows.add(new ArrayList<>(List.of(id, new HashMap<>(), new TreeSet<>())));
        }

        assertThat(copy(rows)).isEqualTo(rows);
    }

    @Test
    void mapsOfKeysToThemselvesAreRead() {
        var maps = new ArrayList<Object>();
        var byName = new HashMap<String, Object>();
        for (var number = 0; number < 1_200; number++) {
            var map = new HashMap<>(Map.of("key " + number, "key " + number));
            maps.add(map);
            byName.put("map " + number, map);
        }

        assertThat(maps.stream().map(Object::hashCode).distinct()).containsExactly(0);
        assertThat(copy(maps)).isEqualTo(maps);
        assertThat(copy(List.copyOf(maps))).isEqualTo(maps);
        assertThat(copy(byName)).isEqualTo(byName);
    }

    /** Its hash code is that of its host, which is looked for in the network. */
    @Test
    @SuppressWarnings({"deprecation", "URLEqualsHashCode"
    }) // the constructor that takes a handler is the only one on all JDKs
    void whatAsksTheNetworkIsNotAskedForItsHashCode() throws Exception {
        var asked = new AtomicInteger();
        var url = new URL(null, "http://example.invalid/", new URLStreamHandler() {
            @Override
            protected URLConnection openConnection(URL target) {
                throw new UnsupportedOperationException();
            }

            @Override
            protected int hashCode(URL target) {
                return asked.incrementAndGet();
            }
        });
        var costs = new StreamCosts();

        costs.add(url);
        costs.add(new ArrayList<>(List.of(url)));
        costs.add(new SimpleEntry<>("url", url));

        assertThat(asked).hasValue(0);
    }

    @Test
    void whatProgramsSendIsRead() {
        var shared = new ArrayList<>(Collections.nCopies(1_000, "shared"));
        var sharing = new ArrayList<Object>();
        var map = new HashMap<String, Object>();
        for (var number = 0; number < 3_000; number++) {
            sharing.add(List.of(number, shared));
            map.put("empty " + number, new ArrayList<>());
        }
        var cycle = new ArrayList<Object>();
        cycle.add(cycle);

        assertThat(copy(sharing)).isEqualTo(sharing);
        assertThat(copy(map)).isEqualTo(map);
        assertThat((List<?>) copy(cycle)).first().isInstanceOf(ArrayList.class);
    }
}
