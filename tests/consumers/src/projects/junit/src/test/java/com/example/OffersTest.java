package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fanwise.Outcome;
import dev.fanwise.testing.EveryOrder;
import dev.fanwise.testing.FanOutExtension;
import dev.fanwise.testing.VirtualTime;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The test kit with JUnit 5, and with JUnit 6. */
@ExtendWith(FanOutExtension.class)
class OffersTest {

    /** A shop with a slow discount. */
    private record SlowShop(VirtualTime time) implements Offers.Shop {

        @Override
        public String price() {
            return "12 EUR";
        }

        @Override
        public String discount() throws InterruptedException {
            time.sleep(Duration.ofHours(1));
            return "10 %";
        }
    }

    @Test
    void itIsTheJUnitThatTheBuildMeans() {
        assertTrue(
                Test.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath()
                        .endsWith("junit-jupiter-api-" + System.getProperty("junit.of-tests") + ".jar"),
                "another JUnit");
    }

    @Test
    void anOfferDoesNotWaitForItsDiscount() throws Exception {
        VirtualTime time = new VirtualTime();

        Offers.Offer offer = new OffersFanOut(time.options(), new SlowShop(time)).offer();

        assertEquals(new Offers.Offer("12 EUR", new Outcome.Cancelled<>()), offer);
        assertEquals(Duration.ofSeconds(2), time.now());
    }

    @Test
    void itDoesNotInAnyOrder() {
        EveryOrder.Checked checked = EveryOrder.of(() -> {
                    VirtualTime time = new VirtualTime();
                    Offers.Offer offer = new OffersFanOut(time.options(), new SlowShop(time)).offer();
                    assertEquals("12 EUR", offer.price());
                })
                .check();

        assertTrue(checked.isComplete(), checked.toString());
    }
}
