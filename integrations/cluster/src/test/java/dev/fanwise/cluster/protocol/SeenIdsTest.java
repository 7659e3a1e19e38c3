package dev.fanwise.cluster.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Each id is the first of its kind once, in any order, and never twice. */
class SeenIdsTest {

    private final SeenIds seen = new SeenIds();

    @Test
    void eachIdIsFirstOnce() {
        for (long id = 1; id < 200_000; id++) {
            assertThat(seen.isFirst(id)).isTrue();
            assertThat(seen.isFirst(id)).isFalse();
        }
    }

    @Test
    void inAnyOrder() {
        List<Long> ids =
                new ArrayList<>(LongStream.rangeClosed(1, 60_000).boxed().toList());
        Collections.shuffle(ids, new Random(20261127));

        assertThat(ids).allMatch(seen::isFirst).noneMatch(seen::isFirst);
    }

    @Test
    void anOldIdCountsAsSeen() {
        assertThat(seen.isFirst(1_000_000)).isTrue();

        assertThat(seen.isFirst(1)).isFalse();
        assertThat(seen.isFirst(1_000_000 - (1 << 16))).isFalse();
        assertThat(seen.isFirst(1_000_001 - (1 << 16))).isTrue();
    }

    @Test
    void neverTwiceWhateverTheIds() {
        var random = new Random(20261127);
        var first = new HashSet<Long>();
        for (var round = 0; round < 200_000; round++) {
            var id = 1 + (long) (Math.abs(random.nextGaussian()) * 200_000) + round;
            if (seen.isFirst(id)) {
                assertThat(first.add(id)).isTrue();
            }
        }
        assertThat(seen.isFirst(Long.MAX_VALUE)).isTrue();
        assertThat(seen.isFirst(Long.MAX_VALUE)).isFalse();
    }
}
