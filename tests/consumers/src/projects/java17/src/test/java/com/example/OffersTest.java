package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.fanwise.Outcome;
import java.io.FileNotFoundException;
import java.util.List;
import org.junit.jupiter.api.Test;

class OffersTest {

    private final Offers offers = new OffersFanOut();

    @Test
    void thisIsJava17() {
        assertEquals(17, Runtime.version().feature());
    }

    @Test
    void tasksRunInDaemonThreads() throws Exception {
        assertEquals("product 7 in a daemon thread", offers.load(7).product());
    }

    @Test
    void aFailureOfAnOutcomeIsInTheResult() throws Exception {
        assertInstanceOf(Outcome.Failure.class, offers.load(7).reviews());
    }

    @Test
    void aFailureOfAPlainComponentIsThrownAsItIs() {
        assertEquals(
                "product -1",
                assertThrows(FileNotFoundException.class, () -> offers.load(-1)).getMessage());
    }

    @Test
    void aTaskMayBeAFanOut() throws Exception {
        var all = offers.all(List.of(1, 2, 3));

        assertEquals(List.of(1, 2, 3), List.copyOf(all.keySet()));
        assertEquals(300, all.get(3).price());
    }
}
