package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class OffersTest {

    private final Offers offers = new OffersFanOut();

    @Test
    void componentsAreOfGeneratedTypes() throws Exception {
        var offer = offers.load(3);

        assertEquals("product 3", offer.product().title());
        assertEquals(300, offer.price().cents());
    }

    @Test
    void elementsAreOfGeneratedTypes() throws Exception {
        assertEquals("product 2", offers.product(List.of(1, 2)).get(1).title());
        assertEquals(
                List.of(100, 200),
                offers.prices(List.of(1, 2)).done().stream()
                        .map(task -> ((dev.fanwise.Outcome.Success<AutoValue_Price>) task.outcome()).value())
                        .map(Price::cents)
                        .toList());
    }
}
