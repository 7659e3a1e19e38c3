package com.example;

import dev.fanwise.Gather;
import dev.fanwise.Outcome;
import java.util.concurrent.TimeoutException;

/** An offer, with a discount if that comes in time. */
public abstract class Offers {

    public record Offer(String price, Outcome<String> discount) {}

    /** A service. */
    public interface Shop {

        String price() throws InterruptedException;

        String discount() throws InterruptedException;
    }

    private final Shop shop;

    protected Offers(Shop shop) {
        this.shop = shop;
    }

    @Gather(timeout = "2s")
    public abstract Offer offer() throws InterruptedException, TimeoutException;

    String price() throws InterruptedException {
        return shop.price();
    }

    String discount() throws InterruptedException {
        return shop.discount();
    }
}
