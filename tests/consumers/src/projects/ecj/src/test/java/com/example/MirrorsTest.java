package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class MirrorsTest {

    @Test
    void theFirstSuccessWinsInAVirtualThread() throws Exception {
        assertEquals("near virtually", new MirrorsFanOut().fastest(List.of("broken", "near")));
    }

    @Test
    void outcomesMatchPatterns() throws Exception {
        assertEquals(
                List.of("near virtually", "failed: broken"),
                new MirrorsFanOut()
                        .each(List.of("near", "broken")).stream()
                                .map(Mirrors::told)
                                .toList());
    }

    @Test
    void anExecutorTakesThePlaceOfVirtualThreads() throws Exception {
        try (var pool = Executors.newFixedThreadPool(2)) {
            assertEquals("near in a platform thread", new MirrorsFanOut(pool).fastest(List.of("broken", "near")));
        }
    }
}
