package com.example;

import dev.fanwise.Outcome;
import dev.fanwise.testing.EveryOrder;
import dev.fanwise.testing.VirtualTime;
import java.time.Duration;

/** The test kit without JUnit, as another test framework or a program would use it. Ends with an exception if it fails. */
final class CheckOffers {

    private CheckOffers() {}

    public static void main(String[] arguments) throws Exception {
        thereIsNoJUnit();
        anOfferDoesNotWaitForItsDiscount();
        itDoesNotInAnyOrder();
        aFaultIsFound();
        System.out.println("All checks have succeeded.");
    }

    private static void thereIsNoJUnit() {
        try {
            Class.forName("org.junit.jupiter.api.extension.Extension");
        } catch (ClassNotFoundException expected) {
            return;
        }
        throw new AssertionError("JUnit is there");
    }

    private static Offers offers(VirtualTime time) {
        return new OffersFanOut(time.options(), new Offers.Shop() {
            @Override
            public String price() {
                return "12 EUR";
            }

            @Override
            public String discount() throws InterruptedException {
                time.sleep(EveryOrder.choose("the discount is quick") ? Duration.ZERO : Duration.ofHours(1));
                return "10 %";
            }
        });
    }

    private static void anOfferDoesNotWaitForItsDiscount() throws Exception {
        VirtualTime time = new VirtualTime();

        Offers.Offer offer = offers(time).offer();

        check(offer.equals(new Offers.Offer("12 EUR", new Outcome.Cancelled<>())), offer);
        check(time.now().equals(Duration.ofSeconds(2)), time);
    }

    private static void itDoesNotInAnyOrder() {
        EveryOrder.Checked checked = EveryOrder.of(() -> {
                    Offers.Offer offer = offers(new VirtualTime()).offer();
                    check(offer.price().equals("12 EUR"), offer);
                })
                .check();

        check(checked.isComplete() && checked.run() > 10, checked);
    }

    /** Whoever takes the discount for granted. */
    private static void aFaultIsFound() {
        EveryOrder faulty = EveryOrder.of(() -> {
            Offers.Offer offer = offers(new VirtualTime()).offer();
            check(offer.discount() instanceof Outcome.Success, offer);
        });
        try {
            faulty.check();
        } catch (AssertionError report) {
            System.out.println(report.getMessage());
            check(report.getMessage().contains("time passes to 2 s"), report);
            return;
        }
        throw new AssertionError("the fault was not found");
    }

    private static void check(boolean isRight, Object what) {
        if (!isRight) {
            throw new AssertionError(what);
        }
    }
}
